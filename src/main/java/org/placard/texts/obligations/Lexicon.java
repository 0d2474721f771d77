package org.placard.texts.obligations;

import java.util.Map;
import java.util.Set;

/** The closed classes of words that the grammar is made of. */
final class Lexicon {

    /** Verbs that order firmly, and those that order politely: the latter bind United Nations addressees only. */
    static final Set<String> FIRM = words("requests decides mandates renews extends establishes appoints asks instructs"
            + " resolves agrees authorizes creates");

    static final Set<String> POLITE = words("invites encourages calls urges recommends appeals");

    /** "Reiterates its request to …": the order stands in the noun. */
    static final Set<String> REITERATING = words("reiterates renews repeats reaffirms");

    static final Map<String, String> ORDERED_AGAIN = Map.of(
            "request",
            "requests",
            "requests",
            "requests",
            "invitation",
            "invites",
            "call",
            "calls",
            "decision",
            "decides");

    /** Third persons that are as often plural nouns: they open a clause only at the start of a paragraph. */
    static final Set<String> ALSO_NOUNS = words("views acts regards shares supports demands appeals looks draws gives"
            + " pledges thanks notes commits mandates");

    static final Set<String> DETERMINERS = words("a an the its his her their this that these those such one two three"
            + " four five six another each any all");
    static final Set<String> POSSESSIVE = words("its his her their");
    static final Set<String> DEFINITE = words("the all any this that these those such");
    static final Set<String> PRONOUNS = words("it them thereon thereof");

    static final Set<String> PREPOSITIONS = words("of on to at in for with by from under during before after through"
            + " until about regarding concerning among between within into following including containing focusing"
            + " highlighting as that which who whose where when while against towards upon via without analysing"
            + " examining identifying is are be will shall was were has have based throughout pursuant addressing"
            + " outlining detailing assessing covering summarizing describing reflecting");

    /** Words after which "to" opens a purpose or a complement, not a further order. */
    static final Set<String> BEFORE_PURPOSE = words("order as necessary needed required how ability able opportunity"
            + " opportunities efforts resources capacity possible steps measures ways way right designed intended"
            + " means need willingness commitment enable allow permit obligation fails regard view");

    static final Set<String> ADVERBS = words("also further orally regularly annually jointly periodically continue"
            + " urgently then subsequently again publicly immediately once more in turn biennially formally"
            + " systematically promptly");

    static final Set<String> MODALS = words("shall will should must");

    private Lexicon() {}

    static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }
}
