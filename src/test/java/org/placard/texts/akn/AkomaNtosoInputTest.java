package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.texts.DraftReader;
import org.placard.texts.Paragraph;
import org.placard.texts.Reading;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/** Akoma Ntoso that others wrote: its words are kept, what is unknown is told, what could hurt is refused by name. */
class AkomaNtosoInputTest {

    private static final String BODY =
            "<mainBody><paragraph><content><p>Decides to wait.</p></content></paragraph></mainBody>";

    private final List<Warning> warnings = new ArrayList<>();

    @Test
    void a_resolution_marked_up_in_other_ways_is_read() {
        TextModel text = read("""
            <statement name="resolution">
              <meta><identification source="#x"><FRBRWork>
                <FRBRdate date="2001-02-03" name="d"/><FRBRauthor href="#ga"/></FRBRWork></identification>
                <references source="#x"><TLCOrganization eId="ga" href="/ontology/akn/un/un-ga" showAs="GA"/></references>
              </meta>
              <preface><p><docNumber>55/7</docNumber>. <docTitle>Keeping
                 of doors</docTitle></p></preface>
              <preamble>
                <formula name="enactingAuthority"><p>The General Assembly, </p></formula>
                <recitals><recital><block name="whereas">Recalling <i>all</i> doors,<authorialNote marker="3"><p>In 1999.</p>
                  </authorialNote></block></recital></recitals>
                <block name="preamble">Noting windows,</block>
              </preamble>
              <mainBody>
                <paragraph><num>1. </num><list><intro><p>Decides:</p></intro>
                  <point><num>(a)</num><heading>Doors. </heading><content><p>To <del>open</del><ins>close</ins> them;</p></content></point>
                  <point><num>(b)</num><list><intro><p>To count:</p></intro><indent><content><p>Keys</p></content></indent></list></point>
                </list></paragraph>
                <section><num>II</num><heading>More</heading>
                  <crossHeading refersTo="#preamble">Recalling keys,</crossHeading>
                  <paragraph><num>2.</num><content><p>Adjourns.</p></content></paragraph></section>
              </mainBody>
              <conclusions><p><event refersTo="#m">70th plenary meeting</event> <docDate date="2001-02-03">3 February 2001</docDate></p>
              </conclusions>
              <attachments><attachment><heading>Annex</heading><act name="code"><meta/><preface><p><docTitle>Code</docTitle></p></preface>
                <body><article><num>1</num><content><p>Be kind.</p></content></article></body></act></attachment></attachments>
            </statement>
            """);
        assertThat(warnings).isEmpty();
        assertThat(text.kind()).isEqualTo(TextKind.ADOPTED_RESOLUTION);
        assertThat(List.of(text.organ(), text.number(), text.title()))
                .containsExactly("GA", "55/7", "Keeping of doors");
        assertThat(text.date()).isEqualTo(LocalDate.of(2001, 2, 3));
        assertThat(text.footnote("3")).contains("In 1999.");
        assertThat(text.adoption().meeting()).isEqualTo(70);
        assertThat(text.paragraphs())
                .extracting(AkomaNtosoInputTest::told)
                .containsExactly(
                        "ENACTING null The General Assembly,",
                        "PREAMBULAR 1 Recalling all doors,",
                        "PREAMBULAR 2 Noting windows,",
                        "OPERATIVE 1 Decides:",
                        "SUB a Doors. To close them;",
                        "SUB b To count:",
                        "SUB null Keys",
                        "HEADING null II More",
                        "PREAMBULAR 3 Recalling keys,",
                        "OPERATIVE 2 Adjourns.",
                        "OTHER null 70th plenary meeting 3 February 2001",
                        "ANNEX null Annex",
                        "HEADING null Code",
                        "ANNEX null Be kind.");
    }

    @Test
    void a_document_in_a_collection_is_found() {
        TextModel text = read("<documentCollection name=\"publication\"><meta/><collectionBody><component>"
                + "<statement name=\"decisionDraft\"><meta/>" + BODY + "</statement></component></collectionBody>"
                + "</documentCollection>");
        assertThat(text.kind()).isEqualTo(TextKind.DRAFT_DECISION);
    }

    @Test
    void what_is_not_of_the_standard_is_passed_over_and_told_once() {
        String other = "<x:chart xmlns:x=\"urn:other\">Pie</x:chart>";
        TextModel text = read(statement("<mainBody>" + other + other + "<paragraph><content><p>Decides " + other
                + "to wait.</p></content></paragraph></mainBody>"));
        assertThat(text.paragraphs()).extracting(Paragraph::text).containsExactly("Decides to wait.");
        assertThat(warnings).extracting(Warning::code).containsExactly(WarningCode.ELEMENT_PASSED_OVER);
        assertThat(warnings.get(0).arguments()).containsExactly("chart");
    }

    @Test
    void earlier_versions_of_the_standard_and_prefixes_are_read() {
        String xml = "<akn:akomaNtoso xmlns:akn=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13\">"
                + statement(BODY)
                        .replace("</", "</akn:")
                        .replaceAll("<(\\w)", "<akn:$1")
                        .replace("akn:akn:", "akn:")
                + "</akn:akomaNtoso>";
        assertThat(new AkomaNtosoFormat().recognises(xml.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(AkomaNtoso.read(xml.getBytes(StandardCharsets.UTF_8), "x", warnings::add)
                        .paragraphs())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!DOCTYPE akomaNtoso><akomaNtoso/>|dtd",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&b;</akomaNtoso>|dtd",
                "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><akomaNtoso/>|dtd",
                "<akomaNtoso><statement>|broken",
                "<akomaNtoso>&b;</akomaNtoso>|broken",
                "<akomaNtoso a=\"1\" a=\"2\"/>|broken",
                "<akomaNtoso/>|other",
                "<akomaNtoso><debate name=\"d\"><debateBody/></debate></akomaNtoso>|other",
            })
    void what_is_no_such_document_is_refused_by_name(String xml, String detail) {
        assertRefused(xml.getBytes(StandardCharsets.UTF_8), Reason.XML_REFUSED, detail);
    }

    @Test
    void what_is_nested_too_deep_or_goes_on_for_ever_is_refused() {
        String deep = "<akomaNtoso>" + "<p>".repeat(100_000);
        String many = "<akomaNtoso>" + "<p/>".repeat(40_000) + "</akomaNtoso>";
        assertRefused(deep.getBytes(StandardCharsets.UTF_8), Reason.XML_REFUSED, "deep");
        assertRefused(many.getBytes(StandardCharsets.UTF_8), Reason.XML_REFUSED, "many");
        byte[] large = new byte[XmlIn.LARGEST + 1];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy("<akomaNtoso>".getBytes(StandardCharsets.UTF_8), 0, large, 0, 12);
        assertRefused(large, Reason.TOO_LARGE, "4 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void an_encoding_that_the_xml_names_is_read(String encoding) {
        String xml =
                "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + akn(statement(BODY.replace("wait", "wäit")));
        byte[] bytes = xml.getBytes(Charset.forName(encoding));
        assertThat(new AkomaNtosoFormat().recognises(bytes)).isTrue();
        assertThat(AkomaNtoso.read(bytes, "x", warnings::add)
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("Decides to wäit.");
    }

    @Test
    void bytes_in_another_encoding_than_the_xml_names_are_refused() {
        byte[] xml = akn(statement(BODY.replace("wait", "wäit"))).getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(xml, Reason.XML_REFUSED, "encoding");
        byte[] unknown = "<?xml version='1.0' encoding='klingon'?><akomaNtoso/>".getBytes(StandardCharsets.UTF_8);
        assertRefused(unknown, Reason.XML_REFUSED, "encoding");
    }

    @Test
    void a_submission_is_recognised_by_its_content_and_read_like_any_other() {
        Reading reading = new DraftReader().read(akn(statement("""
            <preface><p>Human Rights Council</p><p>Forty-third session</p><p>Cuba* and Pakistan: draft resolution</p>
              <p><docNumber>43/...</docNumber> <docTitle>Doors</docTitle></p></preface>
            <preamble><formula name="f"><p>The Human Rights Council,</p></formula></preamble>
            <mainBody><paragraph><num>1.</num><content><p>Requests the High Commissioner to submit a report on doors to the
              Council at its forty-ninth session.</p></content></paragraph></mainBody>""")).getBytes(StandardCharsets.UTF_8), "draft.docx");
        assertThat(reading.text().kind()).isEqualTo(TextKind.DRAFT_RESOLUTION);
        assertThat(reading.text().title()).isEqualTo("Doors");
        assertThat(reading.text().sponsors()).hasSize(2);
        assertThat(reading.obligations())
                .singleElement()
                .satisfies(it -> assertThat(it.session()).isEqualTo(49));
    }

    @Test
    void direction_controls_in_a_submission_are_taken_out_and_told() {
        String xml = akn(statement(BODY.replace("wait", "&#x202E;wait")));
        Reading reading = new DraftReader().readAny(xml.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(reading.text().operative()).extracting(Paragraph::text).containsExactly("Decides to wait.");
        assertThat(reading.warnings()).extracting(Warning::code).contains(WarningCode.DIRECTION_CONTROLS_REMOVED);
    }

    @Test
    void other_xml_and_plain_text_are_not_taken_for_it() {
        AkomaNtosoFormat format = new AkomaNtosoFormat();
        for (String other : List.of("", "The akomaNtoso standard", "<html><p>x", "<?xml version=\"1.0\"?><feed/>")) {
            assertThat(format.recognises(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isFalse();
        }
    }

    // What a byte does to a file cannot be made smaller.
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void changed_bytes_are_read_or_refused_but_never_break_the_reader(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] xml = AkomaNtoso.write(new RandomTexts(seed).next());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(xml.length);
            switch (random.nextInt(3)) {
                case 0 -> xml[at] = (byte) random.nextInt(256);
                case 1 -> xml = Arrays.copyOf(xml, 1 + at);
                default -> System.arraycopy(xml, random.nextInt(at + 1), xml, 0, Math.min(40, xml.length - at));
            }
        }
        byte[] changed = xml;
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                AkomaNtoso.read(changed, "changed", warning -> {});
            } catch (UnreadableText refused) {
                // Refusing is an answer, too.
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p>",
                "<list><point><num>a</num></point></list>",
                "<p>a<sup class='footnote'>1</sup></p>",
                "<container name='x'><p>5/1 of 18 June 2007</p></container>",
                "<section><num>I</num></section>",
                "<p>  a  <b> b </b></p>"
            })
    void a_part_repeated_many_times_takes_no_longer_than_its_size(String part) {
        String xml =
                akn(statement("<mainBody>" + part.repeat(Math.min(400_000 / part.length(), 9_000)) + "</mainBody>"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> AkomaNtoso.read(xml.getBytes(StandardCharsets.UTF_8), "x", warning -> {}));
    }

    private TextModel read(String document) {
        return AkomaNtoso.read(akn(document).getBytes(StandardCharsets.UTF_8), "others.xml", warnings::add);
    }

    private static String akn(String document) {
        return "<akomaNtoso>" + document + "</akomaNtoso>";
    }

    private static String statement(String parts) {
        return "<statement name=\"resolutionDraft\"><meta/>" + parts + "</statement>";
    }

    private static String told(Paragraph paragraph) {
        return paragraph.kind() + " " + paragraph.number() + " " + paragraph.text();
    }

    private static void assertRefused(byte[] xml, Reason reason, String detail) {
        assertThatThrownBy(() -> AkomaNtoso.read(xml, "the-file.xml", warning -> {}))
                .isInstanceOfSatisfying(UnreadableText.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.detail()).isEqualTo(detail);
                    assertThat(refused.fileName()).isEqualTo("the-file.xml");
                });
    }
}
