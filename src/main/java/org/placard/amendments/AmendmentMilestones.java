package org.placard.amendments;

import org.placard.drafts.Drafts;
import org.placard.drafts.Symbols;
import org.placard.journal.Journal;
import org.placard.journal.contract.AmendmentIssued;
import org.placard.journal.contract.AmendmentLapsed;
import org.placard.journal.contract.AmendmentNotPut;
import org.placard.journal.contract.AmendmentRef;
import org.placard.journal.contract.AmendmentRejected;
import org.placard.journal.contract.AmendmentReturned;
import org.placard.journal.contract.AmendmentStale;
import org.placard.journal.contract.AmendmentTakenIn;
import org.placard.journal.contract.AmendmentWithdrawn;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Service;

/** What the diagram of an amendment brings about when the token comes by. */
@Service
public class AmendmentMilestones {

    private final Journal journal;
    private final Drafts drafts;
    private final Symbols symbols;
    private final Amendments amendments;
    private final AmendmentTexts texts;

    AmendmentMilestones(Journal journal, Drafts drafts, Symbols symbols, Amendments amendments, AmendmentTexts texts) {
        this.journal = journal;
        this.drafts = drafts;
        this.symbols = symbols;
        this.amendments = amendments;
        this.texts = texts;
    }

    public void number(BusinessKey key) {
        amendments.number(key, symbols.nextDraft(drafts.get(key.file()).session()));
    }

    public void issued(BusinessKey key) {
        amendments.issued(key, Geneva.day(journal.now()));
        happened(
                key,
                new AmendmentIssued(
                        draft(key), amendment(key), amendments.get(key).symbol()));
    }

    /** Whether the amendment names the paragraphs of the last numbered text. */
    public boolean isBoundToTextInForce(BusinessKey key) {
        return amendments.get(key).boundTo() == drafts.lastNumbered(key.file());
    }

    public void stale(BusinessKey key) {
        happened(
                key,
                new AmendmentStale(
                        draft(key), amendment(key), drafts.get(key.file()).symbol()));
    }

    public void apply(BusinessKey key) {
        Amendment amendment = amendments.get(key);
        int version = texts.apply(amendment);
        end(key, amendment.vote() == null ? "accepted" : "adopted", version);
    }

    public void takenIn(BusinessKey key) {
        String how = amendments.get(key).end().how();
        happened(key, new AmendmentTakenIn(draft(key), amendment(key), how, tally(key)));
    }

    public void rejected(BusinessKey key) {
        end(key, "rejected", null);
        happened(key, new AmendmentRejected(draft(key), amendment(key), tally(key)));
    }

    public void returned(BusinessKey key) {
        end(key, "returned", null);
        happened(key, new AmendmentReturned(draft(key), amendment(key), journal.reason(key.file())));
    }

    public void notPut(BusinessKey key) {
        end(key, "not-put", null);
        happened(key, new AmendmentNotPut(draft(key), amendment(key), journal.reason(key.file())));
    }

    public void withdrawn(BusinessKey key) {
        end(key, "withdrawn", null);
        String by = amendments.get(key).tabledBy();
        happened(key, new AmendmentWithdrawn(draft(key), amendment(key), by, journal.reason(key.file())));
    }

    public void lapsed(BusinessKey key) {
        end(key, "lapsed", null);
        happened(key, new AmendmentLapsed(draft(key), amendment(key)));
    }

    private void end(BusinessKey key, String how, Integer version) {
        amendments.ended(key, how, journal.now(), journal.reason(key.file()), version);
    }

    private void happened(BusinessKey key, DomainEvent event) {
        journal.happened(key.file(), event);
    }

    private DraftRef draft(BusinessKey key) {
        return drafts.reference(key.file());
    }

    private AmendmentRef amendment(BusinessKey key) {
        return Amendments.reference(amendments.get(key));
    }

    private Tally tally(BusinessKey key) {
        Amendment.Vote vote = amendments.get(key).vote();
        return vote == null ? null : vote.tally();
    }
}
