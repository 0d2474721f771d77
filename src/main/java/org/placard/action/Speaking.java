package org.placard.action;

import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.StatementMade;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.sponsorship.Sponsors;
import org.springframework.stereotype.Service;

/** States speak on a draft: general comments, explanations of vote before and after action, for and against a motion. */
@Service
public class Speaking {

    private static final int LONGEST_GIST = 2000;
    private static final int LONGEST_NAME = 200;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Inputs inputs;
    private final Drafts drafts;
    private final Sponsors sponsors;
    private final Statements statements;
    private final Motions motions;
    private final ActionSettings settings;

    Speaking(
            Journal journal,
            Lifecycle lifecycle,
            Inputs inputs,
            Drafts drafts,
            Sponsors sponsors,
            Statements statements,
            Motions motions,
            ActionSettings settings) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.inputs = inputs;
        this.drafts = drafts;
        this.sponsors = sponsors;
        this.statements = statements;
        this.motions = motions;
        this.settings = settings;
    }

    /**
     * @param state for which somebody speaks, ISO 3166-1 alpha-3 code
     * @param speaker who does; may be null
     * @param gist what was said, in short
     */
    public void speak(FileId file, StatementKind kind, String state, String speaker, String gist, Long expected) {
        drafts.get(file);
        inputs.state("state", state);
        String name = Inputs.optional("speaker", speaker, LONGEST_NAME);
        String said = Inputs.words("gist", gist, LONGEST_GIST);
        Command command = Command.of(file, "record-statement")
                .with("kind", kind.word())
                .with("state", state)
                .with("speaker", name)
                .with("gist", said)
                .expecting(expected);
        journal.record(command, () -> {
            refuseExplanationOfSponsor(file, kind, state);
            refuseOutOfPlace(file, kind);
            lifecycle.correlate(
                    kind == StatementKind.EXPLANATION_AFTER
                            ? ExplanationsAfterAction.EXPLANATION_MADE
                            : Consideration.STATEMENT_MADE,
                    BusinessKey.of(file),
                    Map.of());
            statements.add(file, new PlenaryRecord.Statement(kind.word(), state, name, said, journal.now()));
            journal.happened(file, new StatementMade(drafts.reference(file), kind.word(), state, said));
        });
    }

    private void refuseExplanationOfSponsor(FileId file, StatementKind kind, String state) {
        if (kind.explains()
                && sponsors.of(file).stream()
                        .anyMatch(sponsor -> sponsor.state().equals(state))) {
            throw new Refusal(ActionRule.SPONSOR_EXPLAINS, "state", inputs.inWords(state));
        }
    }

    private void refuseOutOfPlace(FileId file, StatementKind kind) {
        if (!kind.onMotion()) {
            return;
        }
        PlenaryRecord.Motion motion =
                motions.pending(file).orElseThrow(() -> new Refusal(ActionRule.NO_MOTION, "kind"));
        if (statements.since(file, kind, motion.at()) >= settings.noActionSpeakers()) {
            throw new Refusal(ActionRule.MOTION_SPEAKERS_HEARD, "kind", settings.noActionSpeakers());
        }
    }
}
