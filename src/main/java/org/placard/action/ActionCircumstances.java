package org.placard.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.drafts.Consideration;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.lifecycle.Step;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Tells what the plenary knows that may stand in the way: the day, what is pending, whether voting has begun. */
@Component
class ActionCircumstances implements Circumstances {

    private static final Set<String> IN_THE_MEETING = Set.of(
            Consideration.TAKE_ACTION.id(),
            Consideration.NO_ACTION_MOVED.name(),
            Consideration.SEPARATE_VOTE_REQUESTED.name(),
            Consideration.TEXT_ORALLY_REVISED.name(),
            Consideration.ACTION_DEFERRED.name(),
            Consideration.REVISION_RECEIVED.name(),
            Consideration.DRAFT_WITHDRAWN.name());

    private final Whereabouts whereabouts;
    private final Actions actions;
    private final Deferring deferring;
    private final Deferrals deferrals;
    private final Divisions divisions;
    private final TextAsActedOn text;
    private final ActionSettings settings;
    private final Journal journal;

    ActionCircumstances(
            Whereabouts whereabouts,
            Actions actions,
            Deferring deferring,
            Deferrals deferrals,
            Divisions divisions,
            TextAsActedOn text,
            ActionSettings settings,
            Journal journal) {
        this.whereabouts = whereabouts;
        this.actions = actions;
        this.deferring = deferring;
        this.deferrals = deferrals;
        this.divisions = divisions;
        this.text = text;
        this.settings = settings;
        this.journal = journal;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        Map<String, Object> facts = new HashMap<>();
        if (IN_THE_MEETING.contains(act)) {
            pending(key, facts);
        }
        if (act.equals(Consideration.TAKE_ACTION.id())) {
            action(key, facts);
        } else if (act.equals(Consideration.ACTION_RESCHEDULED.name())) {
            tell(facts, "programme", "not-placed", actions.slot(key.file()).isEmpty());
        } else if (act.equals(Consideration.DRAFT_TAKEN_UP.name())) {
            tell(facts, "deferral", "session-not-open", !deferring.isOpen(key.file(), Geneva.day(journal.now())));
        } else if (act.equals(Consideration.DRAFT_WITHDRAWN.name()) && !settings.withdrawalWhenAmended()) {
            tell(facts, "amended", "yes", text.asAmended(key.file()));
        }
        return facts;
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return ActionRule.of(rule).map(known -> new Refusal(known, "file", about(known, key.file())));
    }

    private void pending(BusinessKey key, Map<String, Object> facts) {
        tell(facts, "motion", "pending", isOpen(Consideration.VOTE_ON_NO_ACTION, key));
        boolean paragraphs = isOpen(SeparateVote.VOTE_ON_PARAGRAPH, key);
        boolean division = isOpen(SeparateVote.HEAR_OBJECTIONS, key) || isOpen(SeparateVote.VOTE_ON_DIVISION, key);
        tell(facts, "division", "pending", paragraphs || division);
        tell(facts, "voting", "begun", paragraphs || votedOn(key.file()));
    }

    private void action(BusinessKey key, Map<String, Object> facts) {
        tell(facts, "taken", "yes", actions.taken(key.file()).isPresent());
        tell(
                facts,
                "day",
                "ahead",
                actions.slot(key.file())
                        .filter(slot -> slot.on().isAfter(Geneva.day(journal.now())))
                        .isPresent());
        boolean open = isOpen(BudgetImplications.ASSESS, key) || isOpen(BudgetImplications.RECORD_STATEMENT, key);
        tell(facts, "budget", "open", open);
    }

    // A vote on any paragraph is a vote on the draft: from there on it goes on to the vote on the whole.
    private boolean votedOn(FileId file) {
        return divisions.of(file).stream()
                .flatMap(division -> division.parts().stream())
                .anyMatch(part -> part.tally() != null);
    }

    private boolean isOpen(Step step, BusinessKey key) {
        return whereabouts.isOpen(step, key);
    }

    private Object about(ActionRule rule, FileId file) {
        return switch (rule) {
            case NOT_THAT_DAY -> actions.slot(file).map(Actions.Slot::on).orElse(null);
            case SESSION_NOT_OPEN -> deferrals.session(file);
            default -> null;
        };
    }

    private static void tell(Map<String, Object> facts, String name, String word, boolean so) {
        if (so) {
            facts.put(name, word);
        }
    }
}
