package org.placard.texts.obligations;

import java.time.Period;
import java.util.Set;
import org.placard.texts.SessionRelation;
import org.placard.texts.language.Cardinals;

/** Reads "Decides to extend the mandate of the Special Rapporteur … for a period of three years" and its like. */
final class Mandates {

    private static final Set<String> RENEWING =
            Lexicon.words("extend renew prolong extends renews prolongs extended renewed prolonged");
    private static final Set<String> ESTABLISHING = Lexicon.words("establish create dispatch constitute set");
    private static final Set<String> CREATING = Lexicon.words(
            "establish create appoint dispatch constitute set designate establishes creates appoints designates");
    private static final Set<String> CREATED = Lexicon.words("rapporteur rapporteurs expert group mechanism commission"
            + " mission forum mandate inquiry team representative experts committee panel force");
    private static final Set<String> INVESTIGATIONS = Lexicon.words("rapporteur commission mission inquiry");
    private static final Set<String> MANDATES = Lexicon.words("mandate mandates tenure");
    private static final Set<String> ARTICLES = Lexicon.words("a an the");
    private static final Set<String> PERIODS = Lexicon.words("period term");
    private static final Set<String> ONE_MORE = Lexicon.words("a another additional further");
    private static final int NEAR = 16;
    private static final int FAR = 45;

    private final Tokens tokens;
    private final Targets targets;

    Mandates(Tokens tokens, Targets targets) {
        this.tokens = tokens;
        this.targets = targets;
    }

    /** The renewal that a deciding clause orders, or null. */
    Found renewal(Clause clause) {
        Found active = activeRenewal(clause);
        return active == null ? passiveRenewal(clause) : active;
    }

    /** "that the mandate of the Special Rapporteur shall be extended". */
    private Found passiveRenewal(Clause clause) {
        int mandate = firstOf(MANDATES, clause.from(), clause.to());
        for (int i = mandate; mandate >= 0 && i < clause.to(); i++) {
            if (RENEWING.contains(tokens.word(i)) && tokens.is(i - 1, "be")) {
                String holder = Addressees.firstIn(tokens, mandate, i);
                return new Found(mandate, i + 1, holder, term(i, clause.to()), until(i, clause.to()));
            }
        }
        return null;
    }

    private Found activeRenewal(Clause clause) {
        for (int i = clause.from() - 1; i < clause.to(); i++) {
            if (RENEWING.contains(tokens.word(i)) || tokens.matches(i, "continue", "the", "mandate")) {
                int reach = tokens.is(i + 1, "for") || tokens.is(i + 1, ",") ? FAR : NEAR;
                int mandate = firstOf(MANDATES, i, Math.min(clause.to(), i + reach));
                if (mandate > 0) {
                    String holder = Addressees.firstIn(tokens, mandate, Math.min(clause.to(), mandate + NEAR));
                    return new Found(i, mandate + 1, holder, term(i, clause.to()), until(i, clause.to()));
                }
            }
        }
        return null;
    }

    /**
     * The mandate that a clause creates, or null: by the Council's decision, or by a request to establish it. Other
     * requests to appoint fill a place in something that exists, but for those that appoint investigators.
     */
    Found creation(Clause clause) {
        for (int i = clause.from() - 1; i < clause.to(); i++) {
            int created = creates(i) ? createdAfter(i, clause.to()) : -1;
            boolean founds = clause.decides()
                    || tokens.isOneOf(i, ESTABLISHING)
                    || INVESTIGATIONS.contains(tokens.word(created));
            if (created > 0 && founds) {
                String holder = Addressees.firstIn(tokens, i, created + 1);
                return new Found(i, created + 1, holder, term(i, clause.to()), until(i, clause.to()));
            }
        }
        return null;
    }

    private boolean creates(int index) {
        return CREATING.contains(tokens.word(index)) && (!tokens.is(index, "set") || tokens.is(index + 1, "up"));
    }

    private int createdAfter(int verb, int limit) {
        int article = firstOf(ARTICLES, verb + 1, Math.min(limit, verb + NEAR));
        boolean period = article > 0 && firstOf(PERIODS, article + 1, article + 4) > 0;
        article = period ? firstOf(ARTICLES, article + 1, Math.min(limit, article + NEAR)) : article;
        boolean known = tokens.is(article, "the") && !tokens.isCapitalized(article + 1);
        int created = article < 0 || known ? -1 : firstOf(CREATED, article, Math.min(limit, article + 9));
        if (created > 0
                && tokens.is(created, "panel")
                && tokens.word(created + 1).startsWith("discussion")) {
            return -1;
        }
        while (created > 0 && CREATED.contains(tokens.word(created + 1))) {
            created++;
        }
        return created;
    }

    private int firstOf(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private Target until(int from, int to) {
        return targets.in(from, to).stream()
                .filter(target -> target.relation() == SessionRelation.UNTIL)
                .findFirst()
                .orElse(null);
    }

    private Period term(int from, int to) {
        for (int i = from; i < to; i++) {
            Period found = termAt(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "three years", "six months", "three-year", "one additional year". */
    private Period termAt(int index) {
        String word = tokens.word(index);
        String unit = tokens.word(index + 1);
        if (unit.equals("year") && tokens.isOneOf(index, ONE_MORE)) {
            return Period.ofYears(1);
        }
        Integer count = Cardinals.parse(word.replace("-year", "").replace("-month", ""));
        if (count == null || count == 0 || count > 60) {
            return null;
        }
        if (unit.startsWith("year")
                || word.endsWith("-year")
                || tokens.word(index + 2).startsWith("year")) {
            return Period.ofYears(count);
        }
        return unit.startsWith("month") || word.endsWith("-month")
                ? Period.ofMonths(count).normalized()
                : null;
    }

    /**
     * @param term null when the text names none
     * @param until the session that the mandate ends with, or null
     */
    record Found(int from, int to, String holder, Period term, Target until) {}
}
