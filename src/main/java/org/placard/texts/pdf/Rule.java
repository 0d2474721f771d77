package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A level line that is drawn, not written. */
record Rule(float x, float right, float y) {

    private static final float JOINT = 2;

    float length() {
        return right - x;
    }

    /** Programs draw the edge of a table cell by cell: what touches is one rule. */
    static List<Rule> joined(List<Rule> drawn) {
        List<Rule> sorted = new ArrayList<>(drawn);
        sorted.sort(
                Comparator.comparingDouble((Rule rule) -> Math.round(rule.y)).thenComparingDouble(Rule::x));
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && Math.abs(last.y - rule.y) < JOINT && rule.x <= last.right + JOINT) {
                joined.set(joined.size() - 1, new Rule(last.x, Math.max(last.right, rule.right), last.y));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }
}
