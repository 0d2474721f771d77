package org.placard.texts;

import java.time.LocalDate;
import java.util.List;

/**
 * What the end of an adopted text says of its adoption. What it does not say is null or empty.
 *
 * @param meeting the ordinal number of the meeting of the session
 * @param vote whether it was adopted by a recorded vote; false "without a vote"
 * @param inFavour the number of votes, as printed in "by a recorded vote of 23 to 16, with 8 abstentions"
 * @param votersInFavour the names, as printed
 */
public record Adoption(
        Integer meeting,
        LocalDate date,
        Boolean vote,
        Integer inFavour,
        Integer against,
        Integer abstaining,
        List<String> votersInFavour,
        List<String> votersAgainst,
        List<String> votersAbstaining) {

    public Adoption {
        votersInFavour = votersInFavour == null ? List.of() : List.copyOf(votersInFavour);
        votersAgainst = votersAgainst == null ? List.of() : List.copyOf(votersAgainst);
        votersAbstaining = votersAbstaining == null ? List.of() : List.copyOf(votersAbstaining);
    }
}
