package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.lifecycle.Course;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

/** The real draft, adopted by the commands that people use. */
class AdoptionTest extends PlacardTest {

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Whereabouts whereabouts;

    @Test
    void adopting_the_real_draft_opens_its_meeting_and_the_report_on_it_and_the_file_stays_open() {
        FileId file = files.adopted(TODAY);

        assertThat(mandates.of(file))
                .extracting(Mandate::paragraph, Mandate::kind, Mandate::session, Mandate::minutes)
                .containsExactly(tuple(8, "meeting", "46", 120), tuple(9, "report", "49", null));
        assertThat(mandates.of(file).get(1).reportsOn())
                .isEqualTo(mandates.of(file).get(0).id());
        assertThat(mandates.of(file).get(1).dues())
                .extracting(Mandate.Due::date)
                .containsExactly(
                        LocalDate.parse("2021-11-22"), LocalDate.parse("2021-12-20"), LocalDate.parse("2022-01-17"));
        assertThat(whereabouts.courses(file))
                .extracting(Course::process)
                .contains("mandated-meeting", "mandated-report", "reminder-ladder", "consideration");
    }
}
