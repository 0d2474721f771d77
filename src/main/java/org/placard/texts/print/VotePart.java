package org.placard.texts.print;

import java.util.List;
import org.placard.texts.Adoption;
import org.placard.texts.print.Part.Kind;

/** "[Adopted by a recorded vote of 23 to 16, with 8 abstentions. The voting was as follows: …]". */
final class VotePart {

    private final Adoption adoption;

    VotePart(Adoption adoption) {
        this.adoption = adoption;
    }

    void addTo(List<Part> parts) {
        if (adoption.vote() == null) {
            return;
        }
        if (!adoption.vote()) {
            parts.add(Part.of(Kind.VOTE, Span.plain("[Adopted without a vote.]")));
            return;
        }
        boolean named = !adoption.votersInFavour().isEmpty();
        parts.add(Part.of(
                Kind.VOTE,
                Span.plain(
                        "[Adopted by a recorded vote" + figures() + (named ? ". The voting was as follows:" : ".]"))));
        if (named) {
            voters(parts, "In favour:", adoption.votersInFavour(), false);
            voters(parts, "Against:", adoption.votersAgainst(), false);
            voters(parts, "Abstaining:", adoption.votersAbstaining(), true);
        }
    }

    private String figures() {
        if (adoption.inFavour() == null || adoption.against() == null) {
            return "";
        }
        Integer abstaining = adoption.abstaining();
        String with =
                abstaining == null ? "" : ", with " + abstaining + (abstaining == 1 ? " abstention" : " abstentions");
        return " of " + adoption.inFavour() + " to " + adoption.against() + with;
    }

    private static void voters(List<Part> parts, String how, List<String> names, boolean last) {
        String list = names.isEmpty() ? "None" : String.join(", ", names);
        parts.add(Part.of(Kind.VOTE, Span.italic(how)));
        parts.add(Part.of(Kind.VOTE, Span.plain(list + (last ? "]" : ""))));
    }
}
