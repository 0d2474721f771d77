package org.placard.action;

import java.util.List;
import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.drafts.SpokenTexts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.SeparateVoteRequested;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.texts.EditedText;
import org.placard.texts.TextEdit;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Service;

/** A State asks for a separate vote on paragraphs (General Assembly, rule 129, by analogy). */
@Service
public class VotingSeparately {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Inputs inputs;
    private final Drafts drafts;
    private final SpokenTexts texts;
    private final Divisions divisions;

    VotingSeparately(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Inputs inputs,
            Drafts drafts,
            SpokenTexts texts,
            Divisions divisions) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.inputs = inputs;
        this.drafts = drafts;
        this.texts = texts;
        this.divisions = divisions;
    }

    /**
     * @param by the State that asks, ISO 3166-1 alpha-3 code
     * @param paragraphs as the text in force numbers them: PP 3, OP 5
     */
    public void request(FileId file, String by, String paragraphs, String reason, Long expected) {
        drafts.get(file);
        inputs.state("by", by);
        List<ParagraphName> names = ParagraphName.all("paragraphs", paragraphs);
        Command command = Command.of(file, "request-separate-vote")
                .with("by", by)
                .with("paragraphs", names)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.SEPARATE_VOTE_REQUESTED.name(), BusinessKey.of(file));
            refuseUnknown(texts.inForce(file), names);
            divisions.request(file, by, names, journal.now());
            lifecycle.correlate(Consideration.SEPARATE_VOTE_REQUESTED, BusinessKey.of(file), Map.of());
            journal.happened(
                    file,
                    new SeparateVoteRequested(
                            drafts.reference(file),
                            by,
                            names.stream().map(ParagraphName::toString).toList()));
        });
    }

    /** @param objectedBy the State that objects to the division; null where none does */
    public void hear(FileId file, String objectedBy, String reason, Long expected) {
        drafts.get(file);
        boolean objected = objectedBy != null && !objectedBy.isBlank();
        if (objected) {
            inputs.state("objectedBy", objectedBy);
        }
        Command command = Command.of(file, "hear-objections")
                .with("objectedBy", objected ? objectedBy : null)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            lifecycle.complete(
                    SeparateVote.HEAR_OBJECTIONS,
                    BusinessKey.of(file),
                    Map.of("decision", objected ? "objected" : "agreed"));
            divisions.objected(divisions.latest(file).id(), objected ? objectedBy : null);
        });
    }

    public void voteOnDivision(FileId file, Tally tally, String reason, Long expected) {
        drafts.get(file);
        Command command =
                Votes.command(file, "vote-on-division", tally).because(reason).expecting(expected);
        journal.record(command, () -> {
            lifecycle.complete(SeparateVote.VOTE_ON_DIVISION, BusinessKey.of(file), Votes.decisions(tally));
            divisions.voted(divisions.latest(file).id(), tally);
        });
    }

    /** The vote on the next paragraph. Whether it is retained, the table of outcomes says. */
    public void voteOnParagraph(FileId file, Tally tally, String reason, Long expected) {
        drafts.get(file);
        Command command =
                Votes.command(file, "vote-on-paragraph", tally).because(reason).expecting(expected);
        journal.record(command, () -> {
            lifecycle.refuseUnlessOpen(SeparateVote.VOTE_ON_PARAGRAPH, BusinessKey.of(file));
            PlenaryRecord.Part next = divisions.next(file).orElseThrow();
            journal.noted(file, "paragraph", next.name());
            divisions.voted(divisions.latest(file).id(), next.ordinal(), tally);
            lifecycle.complete(SeparateVote.VOTE_ON_PARAGRAPH, BusinessKey.of(file), Votes.decisions(tally));
        });
    }

    private static void refuseUnknown(TextModel text, List<ParagraphName> names) {
        for (ParagraphName name : names) {
            if (!EditedText.has(text, TextEdit.delete(name.part(), name.number()))) {
                throw new Refusal(ActionRule.NO_PARAGRAPH, "paragraphs", name);
            }
        }
    }
}
