package org.placard.practice.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placard.texts.ProposedObligation;

/** What remains wrong, by class: a miss and an extra of one paragraph are one case, of what they differ in. */
final class HardCases {

    private HardCases() {}

    /** Each class with its cases, worded "file, paragraph: what was labelled, what was read". */
    static Map<String, List<String>> of(List<Comparison> comparisons) {
        Map<String, List<String>> cases = new TreeMap<>();
        comparisons.forEach(comparison -> add(comparison, cases));
        return cases;
    }

    private static void add(Comparison comparison, Map<String, List<String>> cases) {
        List<ProposedObligation> extra = new ArrayList<>(comparison.extra);
        for (Label missed : comparison.missed) {
            ProposedObligation instead = takeNearest(missed, extra);
            String kind = instead == null ? missed.kind() + ": not read" : classOf(missed, instead);
            put(cases, kind, comparison.file + " " + missed.op() + ": " + words(missed) + words(" read as ", instead));
        }
        extra.forEach(one -> put(
                cases,
                Words.of(one.kind()) + ": read where there is none",
                comparison.file + " " + one.op() + ":" + words(" ", one)));
    }

    private static ProposedObligation takeNearest(Label missed, List<ProposedObligation> extra) {
        ProposedObligation nearest = null;
        for (ProposedObligation one : extra) {
            boolean same = one.op() != null && one.op() == missed.op();
            boolean nearer = nearest == null || Words.of(one.kind()).equals(missed.kind());
            nearest = same && nearer ? one : nearest;
        }
        extra.remove(nearest);
        return nearest;
    }

    private static String classOf(Label missed, ProposedObligation instead) {
        if (!Words.of(instead.kind()).equals(missed.kind())) {
            return missed.kind() + ": of another kind";
        }
        return missed.kind() + (missed.isLoosely(instead) ? ": for another body" : ": for another session");
    }

    private static String words(Label label) {
        return label.kind() + " " + label.body() + " " + label.session();
    }

    private static String words(String before, ProposedObligation found) {
        return found == null
                ? ""
                : before + Words.of(found.kind()) + " " + found.body() + " " + found.session() + " ("
                        + found.confidence() + ")";
    }

    private static void put(Map<String, List<String>> cases, String kind, String words) {
        cases.computeIfAbsent(kind, any -> new ArrayList<>()).add(words);
    }
}
