package org.placard.practice.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.placard.texts.ProposedObligation;

/** The proposals of one text beside its labels: each label is met by one proposal at most. */
final class Comparison {

    final String file;
    final List<Hit> hits = new ArrayList<>();
    final List<Label> missed = new ArrayList<>();
    final List<ProposedObligation> extra = new ArrayList<>();

    private final BiPredicate<Label, ProposedObligation> same;

    private Comparison(String file, BiPredicate<Label, ProposedObligation> same) {
        this.file = file;
        this.same = same;
    }

    /** By paragraph, kind, body and session. */
    static Comparison strict(LabelledText text, List<ProposedObligation> found) {
        return new Comparison(text.file(), Label::isStrictly).with(text, found);
    }

    /** By paragraph, kind and session. */
    static Comparison loose(LabelledText text, List<ProposedObligation> found) {
        return new Comparison(text.file(), Label::isLoosely).with(text, found);
    }

    private Comparison with(LabelledText text, List<ProposedObligation> found) {
        List<Label> firm = new ArrayList<>();
        List<Label> doubtful = new ArrayList<>();
        text.labels().forEach(label -> (label.doubtful() ? doubtful : firm).add(label));
        for (ProposedObligation one : found) {
            Label label = takeFrom(firm, one);
            if (label != null) {
                hits.add(new Hit(label, one));
            } else if (takeFrom(doubtful, one) == null) {
                extra.add(one);
            }
        }
        missed.addAll(firm);
        return this;
    }

    private Label takeFrom(List<Label> labels, ProposedObligation found) {
        for (int i = 0; i < labels.size(); i++) {
            if (same.test(labels.get(i), found)) {
                return labels.remove(i);
            }
        }
        return null;
    }

    Score score() {
        return new Score(hits.size(), missed.size(), extra.size());
    }

    record Hit(Label label, ProposedObligation found) {}
}
