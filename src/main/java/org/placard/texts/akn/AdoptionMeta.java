package org.placard.texts.akn;

import java.util.List;
import org.placard.texts.Adoption;
import org.placard.texts.language.Ordinals;

/**
 * How a text was adopted: a step of the workflow at its meeting, and the votes as the analysis of the voting. The standard
 * counts votes but has no place there for the names of the voters: those are our own.
 */
final class AdoptionMeta {

    private final Writing writing;
    private final Adoption adoption;

    AdoptionMeta(Writing writing, Adoption adoption) {
        this.writing = writing;
        this.adoption = adoption;
    }

    Element workflow() {
        Element step = Element.of("step")
                .with("eId", "step_1")
                .with("date", adoption.date() == null ? Iri.NO_DATE : adoption.date())
                .with("by", "#" + Organ.of(writing.text().organ()).actor())
                .with("refersTo", meeting())
                .with("outcome", outcome());
        return Element.of("workflow").with("source", "#secretariat").add(step);
    }

    /** Null when nothing was counted. */
    Element analysis() {
        Element voting = Element.of("voting")
                .with("eId", "voting_1")
                .with("outcome", outcome())
                .with("refersTo", writing.references().concept("recordedVote", "recorded vote"));
        count(voting, "inFavour", "in favour", adoption.inFavour(), adoption.votersInFavour());
        count(voting, "against", "against", adoption.against(), adoption.votersAgainst());
        count(voting, "abstaining", "abstaining", adoption.abstaining(), adoption.votersAbstaining());
        if (voting.isEmpty()) {
            return null;
        }
        Element analysis = Element.of("analysis").with("source", "#secretariat");
        analysis.child("parliamentary").add(voting);
        return analysis;
    }

    private void count(Element voting, String id, String words, Integer votes, List<String> voters) {
        if (votes == null && voters.isEmpty()) {
            return;
        }
        Element count = voting.child("count")
                .with("eId", "voting_1__" + id)
                .with("refersTo", writing.references().concept(id, words))
                .with("value", votes == null ? "" : votes);
        voters.forEach(voter -> Inlines.plain(count.child("placard:voter"), voter));
    }

    private String meeting() {
        if (adoption.meeting() == null) {
            return null;
        }
        String id = "meeting-" + adoption.meeting();
        String session = writing.text().session() == null
                ? ""
                : "session-" + writing.text().sessionCode() + "-";
        String organ = Organ.of(writing.text().organ()).actor();
        String href = Iri.ontology("event", organ + "-" + session + id);
        return writing.references().to("TLCEvent", "meeting", href, Ordinals.inDigits(adoption.meeting()) + " meeting");
    }

    private String outcome() {
        if (adoption.vote() == null) {
            return writing.references().concept("adopted", "adopted");
        }
        return adoption.vote()
                ? writing.references().concept("adoptedByRecordedVote", "adopted by a recorded vote")
                : writing.references().concept("adoptedWithoutVote", "adopted without a vote");
    }
}
