package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.texts.SessionRelation;
import org.placard.texts.language.Ordinals;

/** Finds the sessions that a paragraph names; those of the past ("held at its fiftieth session") are left out. */
final class SessionPhrases {

    private static final Set<String> PAST = Lexicon.words("held made given taken begun submitted presented adopted"
            + " established convened organized concluded issued delivered considered discussed agreed");
    private static final Set<String> BEFORE_SESSION = Lexicon.words("regular annual resumed substantive");

    private final Tokens tokens;

    SessionPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    List<SessionPhrase> read() {
        List<SessionPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            SessionPhrase phrase = tokens.is(i, "session") || tokens.is(i, "sessions") ? endingAt(i) : null;
            phrase = phrase == null && tokens.matches(i - 1, "that", "session") ? again(i, phrases) : phrase;
            if (phrase != null) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** "at that session": the one named last. */
    private SessionPhrase again(int noun, List<SessionPhrase> before) {
        SessionPhrase last = before.isEmpty() ? null : before.get(before.size() - 1);
        Relation relation = Relation.endingAt(tokens, noun - 2);
        return last == null || relation == null
                ? null
                : new SessionPhrase(
                        relation.from(), noun + 1, relation.meaning(), last.sessions(), last.body(), false, true);
    }

    private SessionPhrase endingAt(int noun) {
        List<Integer> sessions = new ArrayList<>();
        int at = noun - 1;
        at = tokens.isOneOf(at, BEFORE_SESSION) ? at - 1 : at;
        while (at >= 0 && isPartOfList(at, sessions)) {
            at--;
        }
        if (sessions.isEmpty() || isCountedInAYear(noun)) {
            return null;
        }
        at = tokens.is(at, "and") ? at + 1 : at;
        at = tokens.isOneOf(at, BEFORE_SESSION) ? at - 1 : at;
        return fromDeterminer(at, noun, sessions);
    }

    /** "its first session in 2022", "the second session of the year": no number of the body's. */
    private boolean isCountedInAYear(int noun) {
        boolean of = tokens.is(noun + 1, "in") || tokens.is(noun + 1, "of");
        return of && (tokens.word(noun + 2).matches("20\\d\\d") || tokens.matches(noun + 2, "the", "year"));
    }

    private boolean isPartOfList(int at, List<Integer> sessions) {
        Integer ordinal = Ordinals.parse(tokens.word(at));
        if (ordinal != null) {
            sessions.add(0, ordinal);
            return true;
        }
        boolean joint = tokens.is(at, "and") || tokens.is(at, ",");
        return joint
                && !sessions.isEmpty()
                && Ordinals.parse(tokens.word(at - (tokens.is(at - 1, ",") ? 2 : 1))) != null;
    }

    private SessionPhrase fromDeterminer(int at, int noun, List<Integer> sessions) {
        boolean determined = tokens.is(at, "its") || tokens.is(at, "the") || tokens.is(at, "their");
        int preposition = determined ? at - 1 : at;
        preposition = tokens.is(preposition, "both") ? preposition - 1 : preposition;
        Relation relation = Relation.endingAt(tokens, preposition);
        if (relation == null || isPast(relation.from())) {
            return null;
        }
        boolean between = tokens.is(relation.from(), "between");
        Phrases.Found body = tokens.is(noun + 1, "of") ? bodyAt(noun + 2) : null;
        return new SessionPhrase(
                relation.from(),
                body == null ? noun + 1 : body.to(),
                relation.meaning(),
                between ? sessions.subList(sessions.size() - 1, sessions.size()) : List.copyOf(sessions),
                body == null ? null : body.meaning(),
                tokens.is(at, "their"),
                tokens.is(at, "its"));
    }

    /** Whose session it is: a body's, or that of a mechanism ("the twelfth session of the Expert Mechanism"). */
    private Phrases.Found bodyAt(int index) {
        Phrases.Found body = Bodies.at(tokens, index);
        return body == null ? Addressees.withSessionsAt(tokens, index) : body;
    }

    private boolean isPast(int preposition) {
        int before = tokens.is(preposition - 1, ",") ? preposition - 2 : preposition - 1;
        boolean participle = tokens.isOneOf(before, PAST);
        return participle && !tokens.is(before - 1, "be") && !tokens.is(before - 2, "be");
    }

    /** How a preposition relates to the session after it. */
    private record Relation(int from, SessionRelation meaning) {

        private static final int LONGEST = 6;
        private static final Phrases LONG = new Phrases(
                "prior to = BEFORE",
                "in advance of = BEFORE",
                "ahead of = BEFORE",
                "before the end of = BEFORE",
                "prior to the end of = BEFORE",
                "by the end of = BY",
                "until the end of = UNTIL",
                "no later than = BY",
                "back to back with = AT",
                "back-to-back with = AT",
                "in conjunction with = AT",
                "on the occasion of = AT",
                "in parallel to = AT",
                "alongside = AT",
                "immediately before = BEFORE",
                "immediately prior to = BEFORE",
                "no later than at = BY",
                "not later than at = BY",
                "not later than = BY",
                "by no later than = BY",
                "no later than the end of = BY",
                "in time for = BY",
                "at the latest at = BY",
                "at the latest by = BY",
                "starting from = AS_OF",
                "starting at = AS_OF",
                "starting with = AS_OF",
                "beginning at = AS_OF",
                "beginning from = AS_OF",
                "beginning with = AS_OF",
                "commencing at = AS_OF",
                "commencing from = AS_OF",
                "commencing with = AS_OF",
                "as of = AS_OF",
                "as from = AS_OF",
                "from = AS_OF",
                "starting = AS_OF",
                "beginning = AS_OF",
                "commencing = AS_OF",
                "until = UNTIL",
                "till = UNTIL",
                "up to = UNTIL",
                "before = BEFORE",
                "between = BEFORE",
                "by = BY",
                "at = AT",
                "during = AT",
                "in = AT",
                "for = AT",
                "to = AT",
                "throughout = AT",
                "of = AT",
                "over = AT");

        static Relation endingAt(Tokens tokens, int last) {
            for (int length = LONGEST; length >= 1; length--) {
                Phrases.Found found = LONG.at(tokens, last - length + 1);
                if (found != null && found.to() == last + 1) {
                    return new Relation(found.from(), SessionRelation.valueOf(found.meaning()));
                }
            }
            boolean bare = tokens.is(last, "and") || tokens.is(last, ",");
            return bare ? new Relation(last + 1, SessionRelation.AT) : null;
        }
    }
}
