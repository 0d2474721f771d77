package org.placard.mandates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placard.lifecycle.ProcessName;

/** The kinds of deliverables, each with its process at the Council and the due dates on its way. */
enum Kind {
    /** Also a panel, workshop, seminar, interactive dialogue of its own. Filing the summary is due once it was held. */
    MEETING(MandatedMeeting.PROCESS, Stage.PLANNING, Stage.MEETING),
    /** Also a study, a summary report, a compilation. */
    REPORT(MandatedReport.PROCESS, Stage.FORECAST, Stage.SUBMISSION, Stage.ISSUE),
    ORAL_UPDATE(OralUpdate.PROCESS, Stage.DELIVERY),
    MANDATE_CREATION(MandateTerm.PROCESS, Stage.TERM),
    MANDATE_RENEWAL(MandateTerm.PROCESS, Stage.TERM),
    CONSIDERATION(MatterConsideration.PROCESS, Stage.CONSIDERATION);

    private final ProcessName process;
    private final List<Stage> stages;

    Kind(ProcessName process, Stage... stages) {
        this.process = process;
        this.stages = List.of(stages);
    }

    ProcessName process() {
        return process;
    }

    List<Stage> stages() {
        return stages;
    }

    boolean mandate() {
        return this == MANDATE_CREATION || this == MANDATE_RENEWAL;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
