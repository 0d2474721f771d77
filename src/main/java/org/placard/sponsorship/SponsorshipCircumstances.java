package org.placard.sponsorship;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.sponsorship.SponsorshipSettings.LeavingUntil;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** Tells whether the cut-off has passed and how the State of whoever asks stands to the draft. */
@Component
class SponsorshipCircumstances implements Circumstances {

    private static final Set<String> JOINING = Set.of(
            Cosponsorship.STATE_JOINS.name(), Cosponsorship.GROUP_JOINS.name(), Cosponsorship.CORE_GROUP_NAMED.name());

    private static final Set<String> LEAVING =
            Set.of(Cosponsorship.STATE_LEAVES.name(), Cosponsorship.GROUP_LEAVES.name());

    private final SponsorshipSettings settings;
    private final Journal journal;
    private final CutOff cutOff;
    private final Drafts drafts;
    private final Sponsors sponsors;
    private final CoreGroup coreGroup;
    private final GroupSponsors groups;
    private final States states;

    SponsorshipCircumstances(
            SponsorshipSettings settings,
            Journal journal,
            CutOff cutOff,
            Drafts drafts,
            Sponsors sponsors,
            CoreGroup coreGroup,
            GroupSponsors groups,
            States states) {
        this.settings = settings;
        this.journal = journal;
        this.cutOff = cutOff;
        this.drafts = drafts;
        this.sponsors = sponsors;
        this.coreGroup = coreGroup;
        this.groups = groups;
        this.states = states;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        Map<String, Object> facts = new HashMap<>();
        if (JOINING.contains(act) || LEAVING.contains(act)) {
            if (isOver(LEAVING.contains(act), key.file())) {
                facts.put("cutoff", "passed");
            }
            if (groups.of(key.file()).isEmpty()) {
                facts.put("groups", "none");
            }
            own().ifPresent(state -> facts.put("sponsorship", standing(key.file(), state)));
        }
        return facts;
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        String state = own().map(this::nameOf).orElse("–");
        return Set.of(SponsorshipRule.values()).stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> new Refusal(one, "state", argument(one, key.file(), state)));
    }

    private boolean isOver(boolean leaving, FileId file) {
        boolean counts = !leaving || settings.leavingUntil() == LeavingUntil.CUT_OFF;
        return counts && cutOff.hasPassed(file, journal.now());
    }

    private String standing(FileId file, String state) {
        Sponsor.Kind kind = sponsors.find(file, state).map(Sponsor::kind).orElse(null);
        boolean awaited = kind != Sponsor.Kind.CORE_GROUP && kind != Sponsor.Kind.MAIN;
        if (kind == null) {
            return "none";
        }
        return awaited && coreGroup.named(file, state) ? "awaited-in-core-group" : kind.word();
    }

    private Object argument(SponsorshipRule rule, FileId file, String state) {
        return switch (rule) {
            case CUT_OFF_PASSED -> cutOff.inWords(file);
            case MAIN_SPONSOR_NAMES -> nameOf(drafts.get(file).tabledBy());
            default -> state;
        };
    }

    private static Optional<String> own() {
        return Actors.known() ? Optional.ofNullable(Actors.current().state()) : Optional.empty();
    }

    private String nameOf(String state) {
        return states.nameOf(state, java.util.Locale.ENGLISH);
    }
}
