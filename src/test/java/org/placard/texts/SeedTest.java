package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The draft that the product ships with, read byte by byte. */
class SeedTest {

    private static Reading reading;
    private static TextModel text;

    @BeforeAll
    static void read() throws Exception {
        reading = Samples.readSeed();
        text = reading.text();
    }

    @Test
    void the_masthead_names_organ_session_and_dates() {
        assertThat(text.kind()).isEqualTo(TextKind.DRAFT_RESOLUTION);
        assertThat(text.organ()).isEqualTo("HRC");
        assertThat(text.session()).isEqualTo(43);
        assertThat(text.sessionDates())
                .isEqualTo(new SessionDates(
                        "24 February–20 March 2020", LocalDate.of(2020, 2, 24), LocalDate.of(2020, 3, 20)));
    }

    @Test
    void the_masthead_names_the_agenda_item_with_its_title() {
        assertThat(text.agendaItem()).isEqualTo("3");
        assertThat(text.itemTitle())
                .isEqualTo("Promotion and protection of all human rights, civil, political, economic, social and"
                        + " cultural rights, including the right to development");
    }

    @Test
    void the_masthead_names_distribution_date_and_language() {
        assertThat(text.distribution()).isEqualTo("Limited");
        assertThat(text.date()).isEqualTo(LocalDate.of(2020, 6, 17));
        assertThat(text.originalLanguage()).isEqualTo("English");
        assertThat(text.symbol()).isNull();
    }

    @Test
    void the_title_is_read_apart_from_its_number() {
        assertThat(text.number()).isEqualTo("43/...");
        assertThat(text.title()).isEqualTo("Promoting mutually beneficial cooperation in the field of human rights");
    }

    @Test
    void fourteen_of_seventeen_sponsors_are_marked() {
        assertThat(text.sponsors()).hasSize(17);
        assertThat(text.sponsors()).filteredOn(PrintedSponsor::marked).hasSize(14);
        assertThat(text.sponsors())
                .filteredOn(sponsor -> !sponsor.marked())
                .extracting(PrintedSponsor::name)
                .containsExactly("Pakistan", "Somalia", "Venezuela (Bolivarian Republic of)");
        assertThat(text.sponsors()).contains(new PrintedSponsor("Iran (Islamic Republic of)", true));
        assertThat(text.sponsors().get(16)).isEqualTo(new PrintedSponsor("Yemen", true));
    }

    @Test
    void the_sponsors_footnote_says_what_the_asterisk_means() {
        assertThat(text.footnotes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("State not a member of the Human Rights Council.");
            assertThat(note.saysNotAMember()).isTrue();
        });
    }

    @Test
    void the_preamble_has_twenty_one_paragraphs_after_the_enacting_words() {
        assertThat(text.paragraphs().get(0).kind()).isEqualTo(ParagraphKind.ENACTING);
        assertThat(text.preambular()).hasSize(21);
        assertThat(text.preambular().get(4).opener()).isEqualTo("Reaffirming also");
        assertThat(text.preambular())
                .allSatisfy(paragraph -> assertThat(paragraph.opener()).isNotNull());
        assertThat(text.preambular())
                .allSatisfy(paragraph -> assertThat(paragraph.text()).endsWith(","));
    }

    @Test
    void the_operative_part_has_ten_paragraphs() {
        assertThat(text.operative()).hasSize(10);
        assertThat(text.operative())
                .extracting(Paragraph::opener)
                .containsExactly(
                        "Calls",
                        "Stresses",
                        "Calls",
                        "Reiterates",
                        "Takes",
                        "Emphasizes",
                        "Invites",
                        "Decides",
                        "Requests",
                        "Decides");
        assertThat(text.paragraphs()).hasSize(32);
    }

    @Test
    void the_seventh_preambular_paragraph_is_joined_over_the_page_break() {
        assertThat(text.preambular().get(6).text())
                .contains("mutually reinforcing, while observing respective mandates and the Charter")
                .doesNotContain("State not a member");
        assertThat(reading.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.PARAGRAPH_JOINED);
            assertThat(warning.place()).isEqualTo(new Place(39, "PP 7"));
        });
    }

    @Test
    void the_footnote_mark_without_a_text_is_told() {
        assertThat(text.operative().get(4).marks())
                .extracting(FootnoteMark::mark)
                .containsExactly("1");
        assertThat(text.operative().get(4).text()).endsWith("promoting and protecting human rights;");
        assertThat(reading.warnings())
                .contains(Warning.of(WarningCode.FOOTNOTE_WITHOUT_TEXT, new Place(77, "OP 5"), "1"));
    }

    @Test
    void the_warnings_are_those_a_secretariat_would_give() {
        assertThat(reading.warnings())
                .extracting(Warning::code)
                .containsExactlyInAnyOrder(
                        WarningCode.MASTHEAD_PART_MISSING,
                        WarningCode.PARAGRAPH_JOINED,
                        WarningCode.FOOTNOTE_WITHOUT_TEXT);
    }

    @Test
    void paragraph_eight_orders_a_meeting() {
        ProposedObligation meeting = reading.obligations().get(0);
        assertThat(meeting.op()).isEqualTo(8);
        assertThat(meeting.kind()).isEqualTo(ObligationKind.MEETING);
        assertThat(meeting.body()).isEqualTo("HRC");
        assertThat(meeting.session()).isEqualTo(46);
        assertThat(meeting.relation()).isEqualTo(SessionRelation.AT);
        assertThat(meeting.addressee()).isEqualTo("Council");
        assertThat(meeting.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(meeting.agendaItem()).isEqualTo("3");
        assertThat(meeting.presidedBy()).isEqualTo("President of the Human Rights Council");
        assertThat(meeting.theme())
                .isEqualTo("the role of poverty alleviation in promoting and protecting human rights");
    }

    @Test
    void paragraph_nine_orders_a_report_that_depends_on_the_meeting() {
        ProposedObligation report = reading.obligations().get(1);
        assertThat(report.op()).isEqualTo(9);
        assertThat(report.kind()).isEqualTo(ObligationKind.REPORT);
        assertThat(report.body()).isEqualTo("HRC");
        assertThat(report.session()).isEqualTo(49);
        assertThat(report.relation()).isEqualTo(SessionRelation.AT);
        assertThat(report.addressee()).isEqualTo("High Commissioner");
        assertThat(report.dependsOn()).isZero();
        assertThat(wordsOf(report))
                .isEqualTo("prepare a summary report on the meeting and to submit it to the Human Rights Council at its"
                        + " forty-ninth session");
    }

    @Test
    void no_other_paragraph_orders_anything() {
        assertThat(reading.obligations()).extracting(ProposedObligation::op).isEqualTo(List.of(8, 9));
        assertThat(reading.obligations())
                .allSatisfy(it -> assertThat(it.confidence()).isGreaterThan(0.8));
    }

    @Test
    void the_council_remains_seized() {
        assertThat(reading.remainsSeized()).isTrue();
    }

    @Test
    void the_words_are_counted() {
        assertThat(text.words()).isBetween(1150, 1350);
    }

    private static String wordsOf(ProposedObligation obligation) {
        Evidence evidence = obligation.evidence();
        return text.paragraphs().get(evidence.paragraph()).text().substring(evidence.from(), evidence.to());
    }
}
