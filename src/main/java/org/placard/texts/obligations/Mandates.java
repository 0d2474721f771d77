package org.placard.texts.obligations;

import java.time.Period;
import java.util.Set;
import org.placard.texts.language.Cardinals;

/** Reads "Decides to extend the mandate of the Special Rapporteur … for a period of three years" and its like. */
final class Mandates {

    private static final Set<String> RENEWING = Set.of("extend", "renew", "prolong", "extends", "renews", "prolongs");
    private static final Set<String> CREATING =
            Set.of("establish", "create", "appoint", "dispatch", "establishes", "creates", "appoints");
    private static final Set<String> CREATED = Set.of(
            "rapporteur",
            "expert",
            "group",
            "mechanism",
            "commission",
            "mission",
            "forum",
            "mandate",
            "inquiry",
            "team",
            "representative",
            "experts",
            "committee",
            "panel");
    private static final Set<String> INVESTIGATIONS = Set.of("rapporteur", "commission", "mission", "inquiry");
    private static final int NEAR = 16;

    private final Tokens tokens;

    Mandates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The renewal that a deciding clause orders, or null. */
    Found renewal(Clause clause) {
        for (int i = clause.from() - 1; i < clause.to(); i++) {
            if (RENEWING.contains(tokens.word(i))) {
                int mandate = firstOf(Set.of("mandate", "mandates", "tenure"), i, Math.min(clause.to(), i + NEAR));
                if (mandate > 0) {
                    String holder = Addressees.firstIn(tokens, mandate, Math.min(clause.to(), mandate + NEAR));
                    return new Found(i, mandate + 1, holder, term(i, clause.to()));
                }
            }
        }
        return null;
    }

    /**
     * The mandate that a clause creates, or null: by the Council's decision, or by a request to set up an
     * investigation;
     * other requests to appoint fill a place in something that exists.
     */
    Found creation(Clause clause) {
        for (int i = clause.from() - 1; i < clause.to(); i++) {
            int created = CREATING.contains(tokens.word(i)) ? createdAfter(i, clause.to()) : -1;
            if (created > 0 && (clause.decides() || INVESTIGATIONS.contains(tokens.word(created)))) {
                String holder = Addressees.firstIn(tokens, i, created + 1);
                return new Found(i, created + 1, holder, term(i, clause.to()));
            }
        }
        return null;
    }

    private int createdAfter(int verb, int limit) {
        int article = firstOf(Set.of("a", "an", "the"), verb + 1, Math.min(limit, verb + NEAR));
        boolean period = article > 0 && firstOf(Set.of("period", "term"), article + 1, article + 4) > 0;
        article = period ? firstOf(Set.of("a", "an"), article + 1, Math.min(limit, article + NEAR)) : article;
        int created =
                article < 0 || tokens.is(article, "the") ? -1 : firstOf(CREATED, article, Math.min(limit, article + 9));
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
        Integer count = Cardinals.parse(word.replace("-year", "").replace("-month", ""));
        if (count == null || count == 0 || count > 60) {
            return null;
        }
        if (unit.startsWith("year")
                || word.endsWith("-year")
                || tokens.word(index + 2).startsWith("year")) {
            return Period.ofYears(count);
        }
        return unit.startsWith("month") || word.endsWith("-month") ? Period.ofMonths(count) : null;
    }

    record Found(int from, int to, String holder, Period term) {}
}
