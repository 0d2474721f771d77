package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;
import org.placard.texts.language.Cardinals;

/**
 * Finds the objects of a verb: right after it, after an insertion between commas, or after "and" and an
 * article. Nouns
 * elsewhere in the phrase belong to what the deliverable is about.
 */
final class Objects {

    private static final Set<String> MORE = Lexicon.words("and , or");
    private static final Set<String> AFTER_ADVERBIAL =
            Lexicon.words("session sessions council assembly year minimum least");
    private static final Set<String> ADJECTIVES =
            Lexicon.words("annual regular periodic oral written comprehensive biennial updated");
    private static final Set<String> VAGUE = Lexicon.words("consultations discussions dialogues meetings");
    private static final Set<String> PASSING_ON = Lexicon.words("transmit forward circulate share make");
    private static final Set<String> TO_COME = Lexicon.words("next forthcoming upcoming future subsequent");

    private final Tokens tokens;
    private final NounPhrases nouns;

    Objects(Tokens tokens) {
        this.tokens = tokens;
        this.nouns = new NounPhrases(tokens);
    }

    List<Deliverable> of(VerbPhrase phrase, Clause clause) {
        List<Deliverable> objects = new ArrayList<>();
        boolean position = true;
        for (int i = firstOf(phrase); i < phrase.to(); i++) {
            NounPhrase noun = position || opensObject(i, objects) || objects.isEmpty() && opensElsewhere(i, phrase)
                    ? nouns.at(i, phrase.to())
                    : null;
            position = false;
            if (noun != null && !isReceiver(noun)) {
                ObligationKind kind = isOral(phrase) ? ObligationKind.ORAL_UPDATE : noun.kind();
                objects.add(new Deliverable(kind, clause, phrase, noun));
                i = noun.to() - 1;
            }
        }
        return objects;
    }

    private int firstOf(VerbPhrase phrase) {
        boolean convenes = phrase.kind() == VerbKind.CONVENE && phrase.verb() != VerbPhrase.IN_THE_CHAPEAU;
        return convenes ? Staging.objectAfter(tokens, phrase.verb()) : phrase.from();
    }

    private boolean opensElsewhere(int index, VerbPhrase phrase) {
        return opensPlural(index, phrase)
                || phrase.kind() == VerbKind.CONVENE && Staging.opens(tokens, phrase.verb(), index);
    }

    boolean isOral(VerbPhrase phrase) {
        int after = tokens.is(phrase.from(), "back") ? phrase.from() + 1 : phrase.from();
        return tokens.is(phrase.verb() - 1, "orally") || tokens.is(after, "orally");
    }

    /** "present it with an oral update": the pronoun is the Council. */
    private boolean isReceiver(NounPhrase noun) {
        return noun.kind() == null
                && tokens.is(noun.to(), "with")
                && Lexicon.DETERMINERS.contains(tokens.word(noun.to() + 1));
    }

    private boolean opensObject(int index, List<Deliverable> objects) {
        boolean article = tokens.is(index, "a") || tokens.is(index, "an") || isCardinal(index);
        if (isCardinal(index) && tokens.matches(index - 2, "up", "to")) {
            return true;
        }
        boolean own =
                Lexicon.POSSESSIVE.contains(tokens.word(index)) || tokens.is(index, "the") || tokens.is(index, "that");
        boolean form = objects.isEmpty() && tokens.matches(index - 2, "form", "of");
        return article && opensAfterNoun(index - 1)
                || (form || opensAfter(index - 1))
                        && (article || objects.isEmpty() && (own || ADJECTIVES.contains(tokens.word(index))));
    }

    /** "to prepare, for submission to the Council at its fiftieth session, reports on …". */
    private boolean opensPlural(int index, VerbPhrase phrase) {
        return tokens.is(phrase.from(), ",")
                && tokens.is(index - 1, ",")
                && Products.kindOf(tokens.word(index)) != null;
    }

    /** "to submit to the Council a report": an article right after a noun opens what the verb asks for. */
    private boolean opensAfterNoun(int index) {
        String word = tokens.word(index);
        return !tokens.at(index).isPunctuation()
                && !Lexicon.PREPOSITIONS.contains(word)
                && !Lexicon.DETERMINERS.contains(word)
                && !word.endsWith("ing")
                && !word.equals("or")
                && Verbs.at(tokens, index) == null;
    }

    private boolean opensAfter(int index) {
        return MORE.contains(tokens.word(index))
                || AFTER_ADVERBIAL.contains(tokens.word(index))
                || isYear(tokens.word(index))
                || tokens.is(index, "with")
                        && (Bodies.at(tokens, index - 1) != null
                                || tokens.is(index - 1, "it")
                                || tokens.is(index - 1, "and"));
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.startsWith("20") && Character.isDigit(word.charAt(3));
    }

    private boolean isCardinal(int index) {
        return Character.isLetter(first(tokens.word(index))) && Cardinals.parse(tokens.word(index)) != null;
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** "to provide an update in her report" orders no update of its own. */
    boolean isPartOfReport(Deliverable object) {
        for (int i = object.noun.to(); i < object.phrase.to(); i++) {
            boolean within = tokens.is(i, "in") && Lexicon.POSSESSIVE.contains(tokens.word(i + 1));
            if (within && object.kind == ObligationKind.ORAL_UPDATE && endsWithReport(i + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithReport(int from) {
        for (int i = from; i < from + 5; i++) {
            if (tokens.word(i).startsWith("report")) {
                return true;
            }
        }
        return false;
    }

    /** "reports for consideration at …, namely a report on …, and a report on …": those named count. */
    boolean isListed(Deliverable object) {
        int namely = tokens.find("namely", object.noun.to(), object.phrase.to());
        return namely > 0 && nouns.at(namely + 1, object.phrase.to()) != null;
    }

    /** Whether the noun is a product to hand in only when the text says to whom. */
    boolean needsTarget(Deliverable object) {
        return Products.needsTarget(head(object));
    }

    /** Whether the noun is a product only when the text says for which session. */
    boolean needsSession(Deliverable object) {
        return Products.needsSession(head(object));
    }

    private String head(Deliverable object) {
        return tokens.word(object.noun.to() - 1);
    }

    /** "to transmit the reports to the Assembly": what is passed on is there already. */
    boolean isMerelyPassedOn(Deliverable object) {
        return tokens.isOneOf(object.phrase.verb(), PASSING_ON) && object.noun.definite();
    }

    /** "to submit those elements to the Council in his next report". */
    boolean goesIntoReport(VerbPhrase phrase, List<Target> goals) {
        int receiver = goals.isEmpty() ? phrase.from() : goals.get(0).to();
        for (int i = receiver; i < phrase.to(); i++) {
            boolean own = tokens.is(i, "in") && Lexicon.POSSESSIVE.contains(tokens.word(i + 1));
            boolean toCome = tokens.isOneOf(i + 2, TO_COME) || tokens.isOneOf(i + 4, TO_COME);
            if (own && toCome && endsWithReport(i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase names a day or a year. */
    boolean isDated(VerbPhrase phrase) {
        return new Dates(tokens).firstIn(phrase.from(), phrase.to()) != null;
    }

    /** "to hold consultations" names no event, "to hold two consultations" does. */
    boolean isVague(Deliverable meeting) {
        boolean loose = VAGUE.contains(head(meeting)) && !Staging.isSpecific(tokens, meeting.noun);
        return loose || isTraining(meeting);
    }

    /** "training workshops" are a service, not events to prepare. */
    private boolean isTraining(Deliverable meeting) {
        boolean training = tokens.find("training", meeting.noun.from(), meeting.noun.to()) >= 0;
        return training && !Staging.isCounted(tokens, meeting.noun);
    }
}
