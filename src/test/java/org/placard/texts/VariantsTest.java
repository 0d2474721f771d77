package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.states.ShippedStates;

/** One text as different hands write it: what is read stays the same. */
class VariantsTest {

    private static final ShippedStates SHIPPED = new ShippedStates();
    private static final String PASTED = """
            Human Rights Council
            Fifty-second session
            27 February–31 March 2023
            Agenda item 3
            Promotion and protection of all human rights, civil,
            political, economic, social and cultural rights,
            including the right to development
            Albania,* Bosnia and Herzegovina,* Chile, Finland, United Kingdom of
            Great Britain and Northern Ireland, Uruguay* and State of
            Palestine*: draft resolution
            52/... Rivers and human rights
            The Human Rights Council,
            Guided by the purposes and principles of the Charter of the United
            Nations,
            Recalling its resolution 48/13 of 8 October 2021, and all previous
            resolutions on the human right to a clean, healthy and sustainable
            environment,
            Deeply concerned that rivers are polluted,
            1. Welcomes the report of the Special Rapporteur;
            2. Calls upon States:
            (a) To keep rivers clean, with the participation of all persons who
            live beside them;
            (b) To teach children to swim;
            (b) bis To pay for it;
            (c) To adopt:
            (i) Laws;
            (ii) Policies;
            3. Requests the High Commissioner to submit a report on rivers to the
            Human Rights Council at its fifty-fifth session;
            4. Decides to remain seized of the matter.
            * State not a member of the Human Rights Council.
            """;

    static Stream<Arguments> hands() {
        return Stream.of(
                hand("as pasted", text -> text),
                hand("with Windows line ends", text -> text.replace("\n", "\r\n")),
                hand(
                        "with empty lines",
                        text -> text.replaceAll("(?m)(?<=[,;.:]|session|item 3)\n(?=[A-Z\\d(*])", "\n\n")),
                hand("with tabs", text -> text.replaceAll("(?m)^(\\d\\.|\\([a-z]+\\)) ", "\t$1\t")),
                hand(
                        "with spaces that do not break",
                        text -> text.replaceAll("(?m)^(\\d\\.|\\([a-z]+\\)) ", "$1\u00a0")),
                hand(
                        "with 1) and a)",
                        text -> text.replaceAll("(?m)^(\\d)\\. ", "$1) ").replaceAll("(?m)^\\(([a-z]+)\\)", "$1)")),
                hand("with bare numbers", text -> text.replaceAll("(?m)^(\\d)\\. ", "$1 ")),
                hand("without numbers", text -> text.replaceAll("(?m)^\\d\\. ", "")),
                hand(
                        "with OP and PP",
                        text -> text.replaceAll("(?m)^(\\d)\\. ", "OP$1 ")
                                .replace("\nGuided", "\nPP1 Guided")
                                .replace("\nRecalling", "\nPP 2 Recalling")
                                .replace("\nDeeply", "\nPP3. Deeply")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hands")
    void the_same_paragraphs_are_read(String name, UnaryOperator<String> hand) {
        TextModel text = read(hand.apply(PASTED)).text();
        assertThat(text.paragraphs().stream().map(VariantsTest::told))
                .containsExactly(
                        "ENACTING null 1 The Human Rights Council,",
                        "PREAMBULAR 1 1 Guided by the purposes and principles of the Charter of the United Nations,",
                        "PREAMBULAR 2 1 Recalling its resolution 48/13 of 8 October 2021, and all previous resolutions on the"
                                + " human right to a clean, healthy and sustainable environment,",
                        "PREAMBULAR 3 1 Deeply concerned that rivers are polluted,",
                        "OPERATIVE 1 1 Welcomes the report of the Special Rapporteur;",
                        "OPERATIVE 2 1 Calls upon States:",
                        "SUB a 2 To keep rivers clean, with the participation of all persons who live beside them;",
                        "SUB b 2 To teach children to swim;",
                        "SUB b bis 2 To pay for it;",
                        "SUB c 2 To adopt:",
                        "SUB i 3 Laws;",
                        "SUB ii 3 Policies;",
                        "OPERATIVE 3 1 Requests the High Commissioner to submit a report on rivers to the Human Rights Council"
                                + " at its fifty-fifth session;",
                        "OPERATIVE 4 1 Decides to remain seized of the matter.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hands")
    void the_same_masthead_is_read(String name, UnaryOperator<String> hand) {
        TextModel text = read(hand.apply(PASTED)).text();
        assertThat(text.title()).isEqualTo("Rivers and human rights");
        assertThat(text.session()).isEqualTo(52);
        assertThat(text.agendaItem()).isEqualTo("3");
        assertThat(text.itemTitle())
                .isEqualTo(
                        "Promotion and protection of all human rights, civil, political, economic, social and cultural"
                                + " rights, including the right to development");
        assertThat(text.sponsors())
                .extracting(PrintedSponsor::state)
                .containsExactly("ALB", "BIH", "CHL", "FIN", "GBR", "URY", "PSE");
        assertThat(text.sponsors())
                .extracting(PrintedSponsor::marked)
                .containsExactly(true, true, false, false, false, true, true);
        assertThat(text.sponsorsMark().meaning()).isEqualTo(SponsorsMark.Meaning.NOT_A_MEMBER);
    }

    @Test
    void a_text_that_is_quoted_whole_loses_the_marks_that_nothing_closes() {
        List<Paragraph> paragraphs = read("""
            Draft resolution submitted by the Chair

            "The Human Rights Council,

            "Recalling the Charter,

            "I

            "General matters

            "1. Urges all States to keep “their” rivers clean;

            "2. Requests the Secretary-General to report thereon.

            "Annex

            "Terms of reference
            """).text().paragraphs();
        assertThat(paragraphs.stream().skip(1).map(VariantsTest::told))
                .containsExactly(
                        "PREAMBULAR 1 1 Recalling the Charter,",
                        "HEADING null 1 I",
                        "HEADING null 1 General matters",
                        "OPERATIVE 1 1 Urges all States to keep “their” rivers clean;",
                        "OPERATIVE 2 1 Requests the Secretary-General to report thereon.",
                        "ANNEX null 1 Annex",
                        "HEADING null 1 Terms of reference");
    }

    @Test
    void each_section_may_have_a_preamble_and_count_from_one() {
        Reading reading = read("""
            General Assembly

            Spain: draft resolution

            Rivers and lakes

            The General Assembly,

            I

            Rivers

            Recalling the rules on rivers,

            1. Takes note of the report;

            2. Decides to wait;

            II

            Conditions of service and compensation for officials other than officials of the Secretariat: members of the \
            International Lakes Tribunal and judges of the Mechanism

            Recalling the rules on lakes,

            1. Takes note of the other report.
            """);
        assertThat(reading.text().preambular()).hasSize(2);
        assertThat(reading.text().operative()).extracting(Paragraph::number).containsExactly("1", "2", "1");
        assertThat(reading.warnings()).extracting(Warning::code).doesNotContain(WarningCode.NUMBER_OUT_OF_ORDER);
    }

    @Test
    void words_cut_at_the_end_of_a_line_are_whole_again_and_compounds_keep_their_hyphen() {
        String text = read("""
            Spain: draft resolution

            Rivers

            The General Assembly,

            Recalling the multilateral system,

            1. Requests a re-
            port on multi-
            lateral coopera-
            tion, child- and
            youth-led work, capacity-
            building in the years 2024–
            2030 and self- determination, and/
            or a report.
            """).text().operative().get(0).text();
        assertThat(text)
                .isEqualTo(
                        "Requests a report on multilateral cooperation, child- and youth-led work, capacity-building in the"
                                + " years 2024–2030 and self-determination, and/or a report.");
    }

    @Test
    void a_paragraph_goes_on_over_the_page_in_capitals_too() {
        String text = read("""
            A/80/L.9

            Spain: draft resolution

            Rivers

            The General Assembly,

            Recalling the many meetings that were held to prepare the outcome document and its annexes, which were then adopted
            at the first Global Conference on

            A/80/L.9

            25-12345
            2/2

            Harnessing Rivers for Peace, held in Utopia,

            1. Decides to wait.
            """).text().preambular().get(0).text();
        assertThat(text).endsWith("Conference on Harnessing Rivers for Peace, held in Utopia,");
    }

    private static Arguments hand(String name, UnaryOperator<String> writes) {
        return Arguments.of(name, writes);
    }

    private static String told(Paragraph paragraph) {
        return paragraph.kind() + " " + paragraph.number() + " " + paragraph.level() + " " + paragraph.text();
    }

    private static Reading read(String source) {
        return new DraftReader(
                        ReadingLimits.DEFAULT, name -> SHIPPED.iso3Of(name).orElse(null))
                .readAny(source.getBytes(StandardCharsets.UTF_8), "test.txt");
    }
}
