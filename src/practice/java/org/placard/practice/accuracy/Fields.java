package org.placard.practice.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.placard.texts.ProposedObligation;

/** How often the lesser facts of an obligation agree, among those that were found. */
final class Fields {

    private static final Map<String, Field> ALL = fields();

    private Fields() {}

    /** A wrong value counts as missed and as extra. */
    static Map<String, Score> of(List<Comparison> comparisons) {
        Map<String, Score> scores = new LinkedHashMap<>();
        ALL.forEach((name, field) -> scores.put(name, score(field, comparisons)));
        return scores;
    }

    private static Score score(Field field, List<Comparison> comparisons) {
        Score score = Score.NONE;
        for (Comparison comparison : comparisons) {
            for (Comparison.Hit hit : comparison.hits) {
                score = score.plus(score(field.labelled.apply(hit.label()), field.found.apply(hit.found())));
            }
        }
        return score;
    }

    private static Score score(Object labelled, Object found) {
        if (Objects.equals(labelled, found)) {
            return new Score(labelled == null ? 0 : 1, 0, 0);
        }
        return new Score(0, labelled == null ? 0 : 1, found == null ? 0 : 1);
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("relation", new Field(Label::relation, found -> Words.of(found.relation())));
        fields.put("who", new Field(it -> Words.addressee(it.who()), it -> Words.addressee(it.addressee())));
        fields.put("recurrence", new Field(Label::recurrence, found -> Words.of(found.recurrence())));
        fields.put("period_years", new Field(Label::years, Fields::years));
        return fields;
    }

    private static Integer years(ProposedObligation found) {
        return found.term() == null || found.term().getYears() == 0
                ? null
                : Integer.valueOf(found.term().getYears());
    }

    private record Field(Function<Label, Object> labelled, Function<ProposedObligation, Object> found) {}
}
