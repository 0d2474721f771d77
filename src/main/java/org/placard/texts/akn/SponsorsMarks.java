package org.placard.texts.akn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.placard.texts.SponsorsMark;
import org.placard.texts.SponsorsMark.Meaning;

/** What an asterisk after a sponsor can mean, as concepts. */
final class SponsorsMarks {

    private static final Map<Meaning, String> IDS = Map.of(
            Meaning.NOT_A_MEMBER, "stateNotAMember",
            Meaning.LIST_MAY_CHANGE, "listOfSponsorsMayChange",
            Meaning.ON_BEHALF_OF, "submittedOnBehalfOf",
            Meaning.REISSUED, "reissued",
            Meaning.OTHER, "otherMark");

    private SponsorsMarks() {}

    static String reference(References references, Meaning meaning) {
        String id = IDS.get(meaning);
        return references.concept(id, id.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    /** What a footnote says of the asterisk, if its reference is to one of these meanings; else null. */
    static SponsorsMark mark(String reference, String text) {
        return Arrays.stream(Meaning.values())
                .filter(meaning -> ("#" + IDS.get(meaning)).equals(reference))
                .map(meaning -> new SponsorsMark(meaning, text))
                .findFirst()
                .orElse(null);
    }
}
