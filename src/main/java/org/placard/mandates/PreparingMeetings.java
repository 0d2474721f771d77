package org.placard.mandates;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.MeetingPrepared;
import org.placard.lifecycle.Step;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.springframework.stereotype.Service;

/** What a mandated meeting needs besides its slot. Each part can be done anew until the meeting is held. */
@Service
public class PreparingMeetings {

    private static final int LONGEST_REFERENCE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PANELLISTS = 40;
    private static final Set<String> LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es");

    private final Journal journal;
    private final Drafts drafts;
    private final States states;
    private final Obligations obligations;
    private final Preparation preparation;
    private final Preparations preparations;
    private final Slots slots;

    PreparingMeetings(
            Journal journal,
            Drafts drafts,
            States states,
            Obligations obligations,
            Preparation preparation,
            Preparations preparations,
            Slots slots) {
        this.journal = journal;
        this.drafts = drafts;
        this.states = states;
        this.obligations = obligations;
        this.preparation = preparation;
        this.preparations = preparations;
        this.slots = slots;
    }

    /** @param reference where the concept note is to be found, a symbol or an address */
    public void conceptNote(UUID id, String reference, String reason, Long expected) {
        Obligation meeting = meeting(id);
        String place = Facts.words("reference", reference, LONGEST_REFERENCE);
        Command command =
                command("file-concept-note", meeting, reason, expected).with("reference", place);
        prepare(
                command,
                meeting,
                MandatedMeeting.WRITE_CONCEPT_NOTE,
                "concept-note",
                () -> preparations.note(id, place, Geneva.day(journal.now())));
    }

    /**
     * Names the panel, the moderator among them. Nobody sits on two panels at the same time, and for each State there is
     * one seat; a panel with more people than usual is kept, and marked.
     */
    public void panellists(UUID id, List<Mandate.Panellist> panel, String reason, Long expected) {
        Obligation meeting = meeting(id);
        List<Mandate.Panellist> sound = sound(panel);
        Command command = command("name-panellists", meeting, reason, expected)
                .with("panellists", sound.stream().map(Mandate.Panellist::name).toList());
        prepare(command, meeting, MandatedMeeting.NAME_PANELLISTS, "panel", () -> {
            slots.lock();
            preparations.panel(id, sound);
            slots.refuseTakenPanellist(id);
        });
    }

    /** @param languages of interpretation, at least one of ar, zh, en, fr, ru, es */
    public void services(
            UUID id, List<String> languages, boolean captioning, boolean signLanguage, String reason, Long expected) {
        Obligation meeting = meeting(id);
        List<String> sound = soundLanguages(languages);
        Command command = command("arrange-services", meeting, reason, expected)
                .with("languages", String.join(" ", sound))
                .with("captioning", captioning)
                .with("signLanguage", signLanguage);
        prepare(
                command,
                meeting,
                MandatedMeeting.ARRANGE_SERVICES,
                "services",
                () -> preparations.services(id, new Mandate.Services(sound, captioning, signLanguage)));
    }

    private void prepare(Command command, Obligation meeting, Step step, String part, Runnable facts) {
        journal.record(command, () -> {
            preparation.refuse(meeting, step);
            facts.run();
            journal.happened(
                    meeting.file(), new MeetingPrepared(drafts.reference(meeting.file()), meeting.reference(), part));
            preparation.done(meeting, step);
        });
    }

    private Obligation meeting(UUID id) {
        Obligation meeting = obligations.get(id);
        Facts.refuseUnlessMeeting(meeting);
        return meeting;
    }

    private static Command command(String name, Obligation meeting, String reason, Long expected) {
        return Command.of(meeting.file(), name)
                .because(reason)
                .expecting(expected)
                .with("obligation", meeting.id());
    }

    private List<Mandate.Panellist> sound(List<Mandate.Panellist> panel) {
        if (panel == null || panel.isEmpty()) {
            throw new Refusal(PlatformRule.MISSING, "panellists", "panellists");
        }
        if (panel.size() > MOST_PANELLISTS) {
            throw new Refusal(MandateRule.TOO_LONG, "panellists", "panellists", MOST_PANELLISTS);
        }
        if (panel.stream().filter(Mandate.Panellist::moderator).count() > 1) {
            throw new Refusal(MandateRule.TWO_MODERATORS, "panellists");
        }
        List<Mandate.Panellist> sound = panel.stream().map(this::sound).toList();
        Set<String> seen = new HashSet<>();
        for (Mandate.Panellist one : sound) {
            refuseTwice(one.name().toLowerCase(Locale.ROOT), one.name(), seen);
            refuseTwice(one.state(), one.state(), seen);
        }
        return sound;
    }

    private Mandate.Panellist sound(Mandate.Panellist one) {
        String state = one.state() == null || one.state().isBlank()
                ? null
                : one.state().strip();
        if (state != null && states.byIso3(state).isEmpty()) {
            throw new Refusal(MandateRule.UNKNOWN_STATE, "panellists", state);
        }
        return new Mandate.Panellist(Facts.words("panellists", one.name(), LONGEST_NAME), state, one.moderator());
    }

    private static void refuseTwice(String key, String shown, Set<String> seen) {
        if (key != null && !seen.add(key)) {
            throw new Refusal(MandateRule.PANELLIST_TWICE, "panellists", shown);
        }
    }

    private static List<String> soundLanguages(List<String> languages) {
        if (languages == null || languages.isEmpty()) {
            throw new Refusal(PlatformRule.MISSING, "languages", "languages");
        }
        languages.stream()
                .filter(language -> !LANGUAGES.contains(String.valueOf(language)))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(MandateRule.UNKNOWN_LANGUAGE, "languages", other);
                });
        return languages.stream().distinct().sorted().toList();
    }
}
