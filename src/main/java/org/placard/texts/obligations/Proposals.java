package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.placard.texts.Evidence;
import org.placard.texts.ObligationKind;
import org.placard.texts.ProposedObligation;
import org.placard.texts.SessionRelation;

/** Collects proposals in the order of the text. */
final class Proposals {

    private final Sessions numbers;
    private final List<ProposedObligation> list = new ArrayList<>();
    private final LongNames names = new LongNames();
    private Integer op;
    private String sub;
    private int paragraph;
    private Tokens tokens;

    Proposals(Sessions numbers) {
        this.numbers = numbers;
    }

    List<ProposedObligation> list() {
        return list;
    }

    void at(int index, Integer operative, String letter) {
        paragraph = index;
        op = operative;
        sub = letter;
    }

    void open(Tokens paragraphTokens) {
        tokens = paragraphTokens;
        names.note(tokens);
    }

    void add(Deliverable deliverable) {
        Clause clause = deliverable.clause;
        List<Target> targets = deliverable.targets.stream()
                .map(target -> numbers.ofOwn(target, clause.addressee()))
                .filter(target -> !numbers.isPast(target))
                .toList();
        boolean allPast = targets.isEmpty() && !deliverable.targets.isEmpty();
        if (allPast || !isDefinite(deliverable, clause) || isOrderedBefore(deliverable, targets)) {
            return;
        }
        Integer link = new Links(tokens, list).of(deliverable);
        if (targets.isEmpty()) {
            add(
                    deliverable,
                    clause,
                    new Target(null, null, null, deliverable.noun.from(), deliverable.noun.to()),
                    link);
        }
        distinct(targets).forEach(target -> add(deliverable, clause, target, link));
    }

    /** One deliverable is handed to a body at a session once, however often the text says so. */
    private static List<Target> distinct(List<Target> targets) {
        List<Target> distinct = new ArrayList<>();
        for (Target target : targets) {
            if (distinct.stream().noneMatch(it -> it.isSameAs(target))) {
                distinct.add(target);
            }
        }
        return distinct;
    }

    /** "to organize the annual full-day meeting in 2024": the one of that year. */
    private boolean isNextOfSeries(Deliverable deliverable) {
        return deliverable.kind == ObligationKind.MEETING
                && dateIn(deliverable.noun.to(), deliverable.phrase.to()) != null;
    }

    /** Without a target only a firm verb orders; "encourages to report", without a day, is encouragement. */
    private boolean isDefinite(Deliverable deliverable, Clause clause) {
        if (deliverable.targets.isEmpty()) {
            boolean known = deliverable.noun.definite()
                    || deliverable.noun.possessive()
                            && deliverable.kind != ObligationKind.MEETING
                            && deliverable.recurrence == null;
            return clause.isFirm() && (!known || isNextOfSeries(deliverable));
        }
        boolean dated = deliverable.targets.stream().anyMatch(target -> target.session() != null);
        return clause.isFirm() || dated || clause.verb().equals("invites") || deliverable.recurrence != null;
    }

    /**
     * "to submit its report to the Council", without a day, speaks of the report that a paragraph before
     * ordered.
     */
    private boolean isOrderedBefore(Deliverable deliverable, List<Target> targets) {
        boolean own = deliverable.noun.possessive() && deliverable.recurrence == null;
        return own
                && targets.stream().allMatch(target -> target.session() == null)
                && list.stream().anyMatch(it -> it.kind() == deliverable.kind);
    }

    private void add(Deliverable deliverable, Clause clause, Target target, Integer link) {
        boolean meeting = deliverable.kind == ObligationKind.MEETING;
        int from = deliverable.phrase.verb();
        int to = deliverable.phrase.to();
        MeetingTerms terms = new MeetingTerms(tokens, from, to);
        list.add(new ProposedObligation(
                op,
                sub,
                deliverable.kind,
                bodyOf(deliverable, clause, target),
                target.session(),
                target.relation(),
                actor(clause),
                deliverable.recurrence,
                meeting ? terms.duration() : null,
                null,
                meeting ? terms.agendaItem() : null,
                meeting ? terms.theme() : null,
                meeting ? terms.presidedBy() : null,
                link,
                evidence(deliverable.from(), deliverable.to()),
                Confidence.of(deliverable, clause, target),
                meeting ? new Places(tokens).of(deliverable.noun, from, to) : null,
                target.session() == null ? dateIn(from, to) : null));
    }

    private String actor(Clause clause) {
        return clause.isCouncilsOwn() ? numbers.actor() : names.of(clause.addressee());
    }

    private String dateIn(int from, int to) {
        Dates.Found date = new Dates(tokens).firstIn(from, to);
        return date == null || numbers.isPast(date) ? null : date.iso();
    }

    private String bodyOf(Deliverable deliverable, Clause clause, Target target) {
        boolean elsewhere = deliverable.kind == ObligationKind.MEETING
                && target.body() == null
                && target.session() == null
                && !clause.isCouncilsOwn()
                && clause.addressee() != null;
        return elsewhere ? meetingBody(deliverable, clause) : numbers.bodyOf(target.body(), target.session());
    }

    /** What is annual or between sessions, and what the President convenes, is the organ's own. */
    private String meetingBody(Deliverable meeting, Clause clause) {
        boolean own = tokens.find("annual", meeting.noun.from(), meeting.noun.to()) >= 0
                || tokens.find("intersessional", meeting.noun.from(), meeting.noun.to()) >= 0;
        return switch (clause.addressee()) {
            case "Bureau" -> numbers.organ();
            case "High Commissioner", "OHCHR" -> own ? numbers.organ() : "OHCHR";
            case "Secretary-General" -> numbers.organ();
            default -> isOrgans(clause.addressee()) ? numbers.organ() : clause.addressee();
        };
    }

    /** Whoever the Assembly asks to convene a meeting convenes one of the Assembly. */
    private boolean isOrgans(String convener) {
        return convener.startsWith("President") || numbers.organ().equals("GA");
    }

    void add(ObligationKind kind, Mandates.Found mandate) {
        list.add(new ProposedObligation(
                op,
                sub,
                kind,
                numbers.organ(),
                mandate.until() == null ? null : mandate.until().session(),
                mandate.until() == null ? null : mandate.until().relation(),
                names.of(mandate.holder()),
                null,
                null,
                mandate.term(),
                null,
                null,
                null,
                null,
                evidence(mandate.from(), mandate.to()),
                mandate.term() == null ? 0.8 : 0.95,
                null,
                mandate.term() == null && mandate.until() == null ? dateIn(mandate.to(), tokens.size()) : null));
    }

    /** "to continue its consideration of the matter in 2018": a year stands for its session. */
    void addConsiderationInAYear(VerbPhrase phrase) {
        if (dateIn(phrase.from(), phrase.to()) != null && tokens.find("consideration", phrase.verb(), phrase.to()) > 0) {
            addConsideration(phrase, new Target(numbers.organ(), null, null, phrase.verb(), phrase.to()));
        }
    }

    void addConsideration(VerbPhrase phrase, Target target) {
        SessionRelation relation = target.relation();
        String body = numbers.bodyOf(target.body(), target.session());
        if (isConsideredAlready(body, target.session())) {
            return;
        }
        list.add(new ProposedObligation(
                op,
                sub,
                ObligationKind.CONSIDERATION,
                body,
                target.session(),
                relation,
                numbers.actor(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                evidence(phrase.verb(), target.to()),
                tokens.is(phrase.verb(), "remain") ? 0.6 : 0.85,
                null,
                target.session() == null ? dateIn(phrase.from(), phrase.to()) : null));
    }

    /** "to include it in the agenda of its fiftieth session and to review it at that session": one coming back. */
    private boolean isConsideredAlready(String body, Integer session) {
        return list.stream()
                .anyMatch(it -> it.kind() == ObligationKind.CONSIDERATION
                        && it.evidence().paragraph() == paragraph
                        && body.equals(it.body())
                        && Objects.equals(session, it.session()));
    }

    private Evidence evidence(int from, int to) {
        return new Evidence(paragraph, tokens.at(from).from(), tokens.at(to - 1).to());
    }
}
