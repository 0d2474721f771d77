package org.placard.mandates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placard.lifecycle.ProcessName;

/** The kinds of deliverables that are followed, each with its process and the due dates on its way. */
enum Kind {
    MEETING(MandatedMeeting.PROCESS, Stage.PLANNING, Stage.MEETING),
    REPORT(MandatedReport.PROCESS, Stage.SUBMISSION, Stage.ISSUE);

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

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
