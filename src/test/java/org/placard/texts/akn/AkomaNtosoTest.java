package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.texts.Adoption;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SponsorsMark;
import org.placard.texts.SponsorsMark.Meaning;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;

/** Names and structure by the United Nations guidelines, on a short invented resolution. */
class AkomaNtosoTest {

    private static final Footnote NOT_A_MEMBER = new Footnote("*", "State not a member of the Council.", 9);
    private static final Footnote SOURCE = new Footnote("1", "A/HRC/40/1.", 20);

    @Test
    void a_draft_is_named_by_organ_day_and_symbol() {
        String xml = xml(draft());
        assertThat(xml).contains("<statement contains=\"originalVersion\" name=\"resolutionDraft\">");
        String work = "/akn/un/statement/deliberation/un-hrc/2019-03-15/A-HRC-40-L.7-Rev.1";
        assertThat(xml)
                .contains(
                        "<FRBRthis value=\"" + work + "/!main\"/>",
                        "<FRBRuri value=\"" + work + "/eng@2019-03-15\"/>",
                        "<FRBRthis value=\"" + work + "/eng@2019-03-15/!main.xml\"/>",
                        "<FRBRcountry value=\"un\"/>",
                        "<FRBRsubtype value=\"deliberation\"/>",
                        "<FRBRnumber value=\"A-HRC-40-L.7-Rev.1\" showAs=\"A/HRC/40/L.7/Rev.1\"/>",
                        "<FRBRlanguage language=\"eng\"/>",
                        "<FRBRtranslation href=\"" + work
                                + "/spa@2019-03-15\" fromLanguage=\"spa\" by=\"#secretariat\"/>");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT_RESOLUTION, /akn/un/statement/deliberation/, A-HRC-40-L.7-Rev.1",
        "ADOPTED_RESOLUTION, /akn/un/statement/deliberation/, 40-12",
        "DRAFT_DECISION, /akn/un/statement/deliberation/, A-HRC-40-L.7-Rev.1",
        "ADOPTED_DECISION, /akn/un/statement/deliberation/, 40-12",
        "PRESIDENTS_STATEMENT, /akn/un/statement/deliberation/, 40-12",
        "AMENDMENT, /akn/un/amendment/modification/, A-HRC-40-L.7-Rev.1",
        "UNKNOWN, /akn/un/doc/communication/, A-HRC-40-L.7-Rev.1",
    })
    void each_kind_has_its_class(TextKind kind, String path, String number) {
        assertThat(Iri.of(draft(kind, "40/12")).work()).isEqualTo(path + "un-hrc/2019-03-15/" + number);
    }

    @Test
    void what_has_no_number_and_no_day_is_named_as_the_conventions_say() {
        TextModel bare = new TextModel(
                TextKind.DRAFT_RESOLUTION,
                null,
                null,
                null,
                null,
                null,
                null,
                "43/...",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(Iri.of(bare).expression("eng")).isEqualTo("/akn/un/statement/deliberation/un/1900-01-01/nn/eng@");
    }

    @Test
    void sponsors_are_organizations_by_their_codes_and_share_the_note_of_their_asterisk() {
        String xml = xml(draft());
        assertThat(xml)
                .contains(
                        "href=\"/akn/ontology/organization/iso-3166-1-alpha-3/CUB\" showAs=\"Cuba\"",
                        "<docProponent as=\"#proponent\" refersTo=\"#state_CUB\">Cuba</docProponent>,"
                                + "<sup class=\"footnote\"><authorialNote eId=\"ftn_1\" marker=\"*\" placement=\"bottom\""
                                + " refersTo=\"#stateNotAMember\"><p>State not a member of the Council.</p></authorialNote></sup>",
                        "Arcadia</docProponent> (on behalf of <organization refersTo=\"#proponent_2\">the Group of"
                                + " Islands</organization>)<sup class=\"footnote\"><noteRef marker=\"*\" href=\"#ftn_1\"/></sup>",
                        ": <docType refersTo=\"#resolutionDraft\"><docStage>draft</docStage> resolution</docType>");
    }

    @Test
    void the_preamble_has_a_container_for_each_paragraph_and_a_formula() {
        assertThat(xml(draft()))
                .contains("<formula name=\"enactingFormula\" eId=\"preamble__formula_1\">")
                .contains("<container name=\"recallingAlso\" eId=\"preamble__container_1\">")
                .contains("<p><inline name=\"akn4un:opener\">Recalling also</inline> its"
                        + " <ref eId=\"preamble__container_1__ref_1\""
                        + " href=\"/akn/un/statement/deliberation/un-hrc/2007-06-18/5-1\">resolution 5/1 of 18 June"
                        + " 2007</ref>,<sup class=\"footnote\">");
    }

    @Test
    void operative_paragraphs_sub_paragraphs_and_headings_are_a_hierarchy() {
        assertThat(xml(draft()))
                .contains("<section eId=\"sec_I\">", "<num>I</num>", "<heading>Follow-up</heading>")
                .contains("<paragraph eId=\"sec_I__para_2\" refersTo=\"#operative\">", "<num>2.</num>")
                .contains("<intro eId=\"sec_I__para_2__list_1__intro\">")
                .contains("<point eId=\"sec_I__para_2__list_1__point_a\">", "<num>(a)</num>");
    }

    @Test
    void a_single_operative_paragraph_has_no_number() {
        List<Paragraph> one = List.of(paragraph(ParagraphKind.OPERATIVE, "1", 1, "Decides to wait."));
        assertThat(xml(draft().with(one))).contains("eId=\"para_1\"").doesNotContain("<num>");
    }

    @Test
    void preambular_paragraphs_among_operative_ones_are_cross_headings() {
        List<Paragraph> mixed = List.of(
                paragraph(ParagraphKind.OPERATIVE, "1", 1, "Decides to wait;"),
                paragraph(ParagraphKind.HEADING, null, 1, "II Budget"),
                paragraph(ParagraphKind.PREAMBULAR, "1", 1, "Having considered the report,"));
        assertThat(xml(draft().with(mixed)))
                .contains("<crossHeading refersTo=\"#preamble\" eId=\"sec_II__crossHeading_1\">");
    }

    @Test
    void annexes_are_attachments_with_an_iri_of_their_own() {
        List<Paragraph> annexed = List.of(
                paragraph(ParagraphKind.OPERATIVE, "1", 1, "Adopts the rules."),
                paragraph(ParagraphKind.ANNEX, null, 1, "Annex I"),
                paragraph(ParagraphKind.HEADING, null, 1, "Rules of the house"),
                paragraph(ParagraphKind.ANNEX, null, 1, "Doors are closed at night."));
        assertThat(xml(draft().with(annexed)))
                .contains("<attachment eId=\"att_1\">", "A-HRC-40-L.7-Rev.1/!annex_1\"")
                .contains("<docType>Annex I</docType>", "<docTitle>Rules of the house</docTitle>");
    }

    @Test
    void a_text_of_nothing_but_annexes_stays_a_text_of_bounded_size() throws Exception {
        List<Paragraph> annexes = Collections.nCopies(5_000, paragraph(ParagraphKind.ANNEX, null, 1, "Annex"));
        byte[] xml = AkomaNtoso.write(draft().with(annexes));
        assertThat(xml.length).isLessThan(2_000_000);
        assertThat(AkomaNtoso.read(xml, "x", it -> {}).paragraphs()).hasSize(5_000);
    }

    @Test
    void a_vote_is_counted_in_the_metadata_and_printed_where_the_text_does_not_print_it() {
        String xml = xml(adopted());
        assertThat(xml)
                .contains("outcome=\"#adoptedByRecordedVote\"", "by=\"#un-hrc\" refersTo=\"#meeting\"")
                .contains("<count eId=\"voting_1__inFavour\" refersTo=\"#inFavour\" value=\"23\">")
                .contains("<placard:voter>Arcadia</placard:voter>")
                .contains("<event refersTo=\"#meeting\">45th meeting</event>")
                .contains("<docDate date=\"2019-03-22\" refersTo=\"#adoptionDate\">22 March 2019</docDate>")
                .contains("<quantity normalized=\"16\" refersTo=\"#against\">16</quantity>");
    }

    @Test
    void an_amendment_is_an_amendment_with_numbered_instructions() {
        List<Paragraph> instructions = List.of(
                new Paragraph(ParagraphKind.OTHER, "1", 1, "In paragraph 2, delete the word “not”.", null, null, 1));
        assertThat(xml(draft(TextKind.AMENDMENT, null).with(instructions)))
                .contains("<amendment contains=\"originalVersion\" name=\"amendment\">", "<amendmentContent>")
                .contains("<blockContainer eId=\"para_1\" refersTo=\"#instruction\">", "<num>1.</num>");
    }

    @Test
    void a_sample_of_everything_is_valid_and_comes_back() throws Exception {
        ThereAndBack.of("draft", draft());
        ThereAndBack.of("adopted", adopted());
    }

    @Test
    void what_xml_cannot_hold_becomes_a_sign_that_says_so() {
        String control = "Decides\u0001 to wait.";
        TextModel back = AkomaNtoso.read(
                AkomaNtoso.write(draft().with(List.of(paragraph(ParagraphKind.OPERATIVE, "1", 1, control)))),
                "x",
                it -> {});
        assertThat(back.paragraphs().get(0).text()).isEqualTo("Decides\ufffd to wait.");
    }

    // Found by changing bytes.
    @Test
    void a_meeting_whose_number_cannot_be_read_is_not_said() {
        String changed = xml(adopted()).replaceAll("showAs=\"[^\"]*meeting\"", "showAs=\"no number\"");
        assertThat(changed).isNotEqualTo(xml(adopted()));

        TextModel read = AkomaNtoso.read(changed.getBytes(StandardCharsets.UTF_8), "changed", warning -> {});

        assertThat(read.adoption().meeting()).isNull();
        assertThat(read.adoption().inFavour()).isEqualTo(23);
    }

    // Found by changing bytes.
    @Test
    void a_footnote_without_a_mark_is_read() {
        String changed =
                xml(draft()).replaceAll("marker=\"[^\"]*\"", "marker=\"\"").replaceAll(">1</sup>", "></sup>");
        assertThat(changed).isNotEqualTo(xml(draft()));

        assertThat(new DraftReader()
                        .readAny(changed.getBytes(StandardCharsets.UTF_8), "changed.xml")
                        .text()
                        .operative())
                .isNotEmpty();
    }

    private static String xml(TextModel text) {
        return new String(AkomaNtoso.write(text), StandardCharsets.UTF_8);
    }

    private static TextModel draft() {
        return draft(TextKind.DRAFT_RESOLUTION, "40/...");
    }

    private static TextModel adopted() {
        Adoption vote = new Adoption(
                45, LocalDate.of(2019, 3, 22), true, 23, 16, 8, List.of("Arcadia"), List.of("Utopia"), List.of());
        return text(TextKind.ADOPTED_RESOLUTION, "40/12", vote);
    }

    private static TextModel draft(TextKind kind, String number) {
        return text(kind, number, null);
    }

    private static TextModel text(TextKind kind, String number, Adoption adoption) {
        return new TextModel(
                kind,
                "HRC",
                "A/HRC/40/L.7/Rev.1",
                40,
                null,
                "3",
                "Rights of all",
                number,
                "Closing of doors",
                "Limited",
                LocalDate.of(2019, 3, 15),
                "Spanish",
                List.of(
                        new PrintedSponsor("Cuba", true, "CUB", null),
                        new PrintedSponsor("Pakistan", false, "PAK", null),
                        new PrintedSponsor("Arcadia", true, null, "the Group of Islands")),
                paragraphs(),
                List.of(NOT_A_MEMBER, SOURCE),
                new SponsorsMark(Meaning.NOT_A_MEMBER, NOT_A_MEMBER.text()),
                adoption);
    }

    private static List<Paragraph> paragraphs() {
        String recalling = "Recalling also its resolution 5/1 of 18 June 2007,";
        return List.of(
                paragraph(ParagraphKind.ENACTING, null, 1, "The Human Rights Council,"),
                new Paragraph(
                        ParagraphKind.PREAMBULAR,
                        "1",
                        1,
                        recalling,
                        "Recalling also",
                        List.of(new FootnoteMark("1", recalling.length())),
                        14),
                paragraph(ParagraphKind.OPERATIVE, "1", 1, "Decides to close the doors;"),
                paragraph(ParagraphKind.HEADING, null, 1, "I Follow-up"),
                paragraph(ParagraphKind.OPERATIVE, "2", 1, "Requests the keeper:"),
                paragraph(ParagraphKind.SUB, "a", 2, "To report to the Council:"),
                paragraph(ParagraphKind.SUB, "i", 3, "Each year;"),
                paragraph(ParagraphKind.SUB, null, 2, "To keep the keys."));
    }

    private static Paragraph paragraph(ParagraphKind kind, String number, int level, String text) {
        return new Paragraph(kind, number, level, text, Counter.opener(kind, text), null, 0);
    }
}
