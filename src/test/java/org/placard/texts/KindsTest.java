package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says that it is, whose it is and what became of it. */
class KindsTest {

    private static final String BODY = "¶The Human Rights Council,¶Recalling the Charter,¶1. Decides to wait.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile: amendment to draft resolution A/HRC/52/L.7¶Delete paragraph 4. | AMENDMENT",
                "Chile: amendments to revised draft resolution A/HRC/52/L.7/Rev.1¶1. Delete paragraph 4. | AMENDMENT",
                "Chile:* oral amendment to draft resolution A/HRC/52/L.7¶Delete paragraph 4. | AMENDMENT",
                "Chile: sub-amendment to the amendment contained in document A/HRC/52/L.50¶In paragraph 1, add “all”. | AMENDMENT",
                "Chile: amendment to draft decision A/80/L.9¶Recalling the Charter,¶Add this paragraph. | AMENDMENT",
                "Amendment to draft resolution A/80/L.18¶Delete operative paragraph 4. | AMENDMENT",
                "Chile: amendment to draft resolution 6 recommended by the Second Committee¶Delete it. | AMENDMENT",
                "Chile: draft decision | DRAFT_DECISION",
                "Draft decision submitted by the Chair | DRAFT_DECISION",
                "Draft resolution submitted by the Chair on amendments to draft articles | DRAFT_RESOLUTION",
                "Chile:* revised draft resolution | DRAFT_RESOLUTION",
                "Resolution adopted by the Human Rights Council on 1 April 2023 | ADOPTED_RESOLUTION",
                "Decision adopted by the Human Rights Council on 1 April 2023 | ADOPTED_DECISION",
                "President’s statement¶PRST 15/2 | PRESIDENTS_STATEMENT",
                "Draft statement by the President | PRESIDENTS_STATEMENT",
            })
    void a_document_is_what_its_masthead_says(String head, TextKind kind) {
        String body = kind == TextKind.AMENDMENT ? "" : BODY;
        assertThat(read("Human Rights Council¶" + head + body).text().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Note by the Secretariat¶1. The deadline for draft resolutions and amendments to draft resolutions is Friday.",
                "Dear colleague,¶The President’s statement of last week is in the attachment, as I promised you yesterday.",
                "1. Install the programme.¶2. Run it.",
            })
    void what_only_speaks_of_drafts_is_none(String text) {
        Reading reading = read(text);
        assertThat(reading.text().kind()).isEqualTo(TextKind.UNKNOWN);
        assertThat(reading.warnings()).extracting(Warning::code).contains(WarningCode.KIND_UNKNOWN);
        assertThat(reading.text().paragraphs()).isNotEmpty();
        assertThat(reading.obligations()).isEmpty();
    }

    @Test
    void an_amendment_keeps_its_orders_with_their_numbers_and_orders_nothing_itself() {
        Reading reading = read(
                "A/HRC/52/L.50¶Chile: amendment to draft resolution¶A/HRC/52/L.7/Rev.1¶52/... Rivers¶1. After OP 4, insert a"
                        + " new paragraph reading:¶“Requests the High Commissioner to submit a report to the Council at its fifty-fifth"
                        + " session;”¶2. Delete OP 6.");
        assertThat(reading.text().symbol()).isEqualTo("A/HRC/52/L.50");
        assertThat(reading.text().title()).isEqualTo("Rivers");
        assertThat(reading.text().paragraphs()).extracting(Paragraph::kind).containsOnly(ParagraphKind.OTHER);
        assertThat(reading.text().paragraphs()).extracting(Paragraph::number).containsExactly("1", null, "2");
        assertThat(reading.obligations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/HRC/S-30/L.1¶Thirtieth special session | A/HRC/S-30/L.1 | 30 | S-30",
                "A/HRC/52/L.7/Rev.1*¶Fifty-second session | A/HRC/52/L.7/Rev.1 | 52 | 52",
                "A/C.3/80/L.12¶Eightieth session | A/C.3/80/L.12 | 80 | 80",
                "A/ES-11/L.5¶Eleventh emergency special session | A/ES-11/L.5 | 11 | ES-11",
                "E/CN.6/2024/L.3¶Sixty-eighth session | E/CN.6/2024/L.3 | 68 | 68",
            })
    void symbols_and_sessions(String head, String symbol, int session, String code) {
        TextModel text = read(head + "¶Chile: draft resolution" + BODY).text();
        assertThat(text.symbol()).isEqualTo(symbol);
        assertThat(text.session()).isEqualTo(session);
        assertThat(text.sessionCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Decision", "Resolution"})
    void an_item_without_a_title_takes_none_from_the_line_below(String what) {
        Reading reading = read("Human Rights Council¶Agenda item 3¶" + what
                + " adopted by the Human Rights Council on 1 April 2023" + BODY);
        assertThat(reading.text().itemTitle()).isNull();
        assertThat(reading.text().title()).isNull();
    }

    @Test
    void a_date_that_cannot_be_is_told_once() {
        Reading reading = read("Resolution adopted by the Human Rights Council on 31 April 2023¶52/1. Doors" + BODY);
        assertThat(reading.warnings()).extracting(Warning::code).containsOnlyOnce(WarningCode.DATE_IMPOSSIBLE);
    }

    @Test
    void a_figure_that_is_not_printed_is_not_none() {
        Adoption without = read("52/1. Doors" + BODY + "¶[Adopted by a recorded vote of 30 votes to none.]")
                .text()
                .adoption();
        assertThat(without.against()).isZero();
        assertThat(without.abstaining()).isNull();
    }

    @Test
    void the_symbol_of_another_draft_is_not_its_own() {
        TextModel text =
                read("A/C.2/80/L.44¶Draft resolution submitted by the Vice-Chair of the Committee, Maria Rossi (Italy), on"
                                + " the basis of informal consultations on draft resolution A/C.2/80/L.21" + BODY)
                        .text();
        assertThat(text.symbol()).isEqualTo("A/C.2/80/L.44");
        assertThat(text.sponsors()).as("an officer is no sponsor").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraq,* on behalf of the Group of 77 and China, and Norway | Iraq/Group of 77 and China, Norway/null",
                "Egypt (on behalf of the Group of African States) and Chile | Egypt/Group of African States, Chile/null",
                "Norway and Egypt on behalf of the Group of Arab States | Norway/null, Egypt/Group of Arab States",
                "Peru [on behalf of the Group of Latin American and Caribbean States] | Peru/Group of Latin American and Caribbean States",
                "Pakistan, on behalf of the States Members of the United Nations that are members of the Organization of Islamic"
                        + " Cooperation | Pakistan/Organization of Islamic Cooperation",
            })
    void who_submits_on_whose_behalf(String line, String sponsors) {
        assertThat(read(line + ": draft resolution" + BODY).text().sponsors().stream()
                        .map(one -> one.name() + "/" + one.onBehalfOf()))
                .containsExactly(sponsors.split(", (?=[A-Z][a-z]+/)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "State not a member of the Human Rights Council. | NOT_A_MEMBER | null",
                "Any changes to the list of sponsors will be reflected in the official record. | LIST_MAY_CHANGE | null",
                "On behalf of the States that are members of the Group of 77 and China, taking into account the rules. | ON_BEHALF_OF"
                        + " | Group of 77 and China",
                "Reissued for technical reasons on 4 November 2025. | REISSUED | null",
            })
    void an_asterisk_means_what_its_note_says(String note, SponsorsMark.Meaning meaning, String group) {
        TextModel text = read("Iraq:* draft resolution" + BODY + "¶* " + note).text();
        assertThat(text.sponsorsMark().meaning()).isEqualTo(meaning);
        assertThat(String.valueOf(text.sponsors().get(0).onBehalfOf())).isEqualTo(group);
    }

    @Test
    void the_end_tells_meeting_date_vote_figures_and_voters() {
        Adoption adoption = adopted(
                "45th meeting¶11 October 2021¶[Adopted by a recorded vote of 3 to 1, with no abstentions. The"
                        + " voting was as follows:¶In favour:¶Bosnia and Herzegovina, Chile; Cuba¶Against:¶Utopia¶Abstaining:¶None]");
        assertThat(adoption)
                .isEqualTo(new Adoption(
                        45,
                        LocalDate.of(2021, 10, 11),
                        true,
                        3,
                        1,
                        0,
                        List.of("Bosnia and Herzegovina", "Chile", "Cuba"),
                        List.of("Utopia"),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38th meeting 23 March 2018¶[Adopted without a vote.]",
                "38th plenary meeting¶23 March 2018¶Adopted without a vote",
                "38th meeting, held on 23 March 2018.¶[Resolution adopted as orally revised without a vote].",
            })
    void without_a_vote(String end) {
        assertThat(adopted(end))
                .isEqualTo(new Adoption(38, LocalDate.of(2018, 3, 23), false, null, null, null, null, null, null));
    }

    @Test
    void a_vote_in_one_paragraph_whose_names_do_not_add_up_is_told() {
        Reading reading = read("Resolution adopted by the Human Rights Council" + BODY
                + "¶[Adopted by a recorded vote of 2 to 1, with 1"
                + " abstention. In favour: Chile. Against: Cuba. Abstaining: Peru]");
        assertThat(reading.text().adoption().votersInFavour()).containsExactly("Chile");
        assertThat(reading.text().adoption().votersAbstaining()).containsExactly("Peru");
        assertThat(reading.warnings()).contains(Warning.of(WarningCode.VOTES_DIFFER, Place.WHOLE_FILE, 2, 1));
    }

    private static Adoption adopted(String end) {
        return read("Resolution adopted by the Human Rights Council" + BODY + "¶" + end)
                .text()
                .adoption();
    }

    private static Reading read(String text) {
        return new DraftReader().readAny(text.replace("¶", "\n\n").getBytes(StandardCharsets.UTF_8), "test.txt");
    }
}
