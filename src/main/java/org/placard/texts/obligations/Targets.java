package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where things go in a range of tokens: "to the Council at its forty-eighth session, and to the General
 * Assembly".
 * A session of "its" belongs to the body named last as a receiver.
 */
final class Targets {

    private static final int NEAR = 5;
    private static final Set<String> WITH_INDIRECT_OBJECT =
            Lexicon.words("present provide brief update inform apprise");

    private static final Set<String> ENDS = Lexicon.words("; . ,");

    private final Tokens tokens;
    private final Map<Integer, SessionPhrase> sessions = new HashMap<>();
    private final Sessions numbers;

    Targets(Tokens tokens, List<SessionPhrase> sessions, Sessions numbers) {
        this.tokens = tokens;
        sessions.forEach(session -> this.sessions.put(session.from(), session));
        this.numbers = numbers;
    }

    /** "for its consideration" at the session that the paragraph named last before an index, or null. */
    Target forItsConsideration(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean bare = tokens.matches(i, "for", "its", "consideration") && ENDS.contains(tokens.word(i + 3));
            SessionPhrase last = bare ? lastBefore(from) : null;
            if (last != null) {
                return target(last, last.body(), last.sessions().get(0), i);
            }
        }
        return null;
    }

    private SessionPhrase lastBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (sessions.containsKey(i)) {
                return sessions.get(i);
            }
        }
        return null;
    }

    List<Target> in(int from, int to) {
        List<Target> targets = new ArrayList<>();
        for (int i = from; i < to; i++) {
            SessionPhrase session = sessions.get(i);
            Phrases.Found body = session == null ? receiverAt(i, targets) : null;
            if (session != null) {
                addSessions(session, targets);
                i = session.to() - 1;
            } else if (body != null) {
                targets.add(new Target(Bodies.council(tokens, body, numbers.organ()), null, null, i, body.to()));
                i = body.to() - 1;
            }
        }
        return Receivers.settled(targets);
    }

    /** A body after "to", "before", "by" or "for", or after "and" when another receiver stands right before. */
    private Phrases.Found receiverAt(int index, List<Target> targets) {
        boolean follows = !targets.isEmpty() && targets.get(targets.size() - 1).to() >= index - 1;
        Phrases.Found told = isIndirectObject(index) ? Bodies.at(tokens, index) : null;
        if (told != null) {
            return told;
        }
        boolean receives = tokens.is(index, "to")
                || tokens.is(index, "and") && follows
                || tokens.is(index, "by") && tokens.is(index - 1, "consideration")
                || tokens.is(index, "before");
        if (!receives) {
            return null;
        }
        int name = tokens.is(index + 1, "both") || tokens.is(index + 1, "to") ? index + 2 : index + 1;
        name = tokens.is(name, "also") ? name + 1 : name;
        return Bodies.at(tokens, name);
    }

    /** "present the Council with an oral update", "brief the Assembly". */
    private boolean isIndirectObject(int index) {
        return WITH_INDIRECT_OBJECT.contains(tokens.word(index - 1));
    }

    private void addSessions(SessionPhrase phrase, List<Target> targets) {
        List<Target> waiting = waitingFor(phrase, targets);
        if (phrase.their() && waiting.size() == phrase.sessions().size()) {
            targets.removeAll(waiting);
            for (int i = 0; i < waiting.size(); i++) {
                targets.add(target(
                        phrase,
                        waiting.get(i).body(),
                        phrase.sessions().get(i),
                        waiting.get(i).from()));
            }
            return;
        }
        Target last = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
        boolean near = last != null
                && phrase.from() - last.to() <= NEAR
                && !isCoordinated(phrase)
                && (waiting.size() == 1 || phrase.its());
        String body = bodyOf(phrase, targets);
        if (near) {
            targets.remove(last);
        }
        for (Integer session : phrase.sessions()) {
            targets.add(target(phrase, body, session, near ? last.from() : phrase.from()));
        }
    }

    private boolean isCoordinated(SessionPhrase phrase) {
        int before = tokens.is(phrase.from() - 1, ",") ? phrase.from() - 2 : phrase.from() - 1;
        return tokens.is(before, "and");
    }

    /** "to the Council and, starting from the seventy-sixth session, to the Assembly": the body may follow. */
    private String bodyOf(SessionPhrase phrase, List<Target> targets) {
        if (phrase.body() != null) {
            return phrase.body();
        }
        int to = tokens.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
        Phrases.Found next = isCoordinated(phrase) && tokens.is(to, "to") ? Bodies.at(tokens, to + 1) : null;
        return next == null ? lastBody(targets) : next.meaning();
    }

    private static List<Target> waitingFor(SessionPhrase phrase, List<Target> targets) {
        List<Target> waiting = new ArrayList<>();
        for (int i = targets.size() - 1; i >= 0 && targets.get(i).session() == null; i--) {
            waiting.add(0, targets.get(i));
        }
        return waiting;
    }

    private static String lastBody(List<Target> targets) {
        return targets.isEmpty() ? null : targets.get(targets.size() - 1).body();
    }

    private Target target(SessionPhrase phrase, String body, Integer session, int from) {
        return new Target(
                numbers.bodyOf(body, session), session, phrase.relation(), from, Math.max(from + 1, phrase.to()));
    }
}
