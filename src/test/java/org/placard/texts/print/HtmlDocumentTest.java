package org.placard.texts.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.TextModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page that a text becomes. */
class HtmlDocumentTest {

    private static final String DRAFT = """
            A/HRC/43/L.99

            Human Rights Council

            Forty-third session

            Belarus* and Yemen: draft resolution

            43/... The right to <script>alert(1)</script> & "read"

            The Human Rights Council,

            *Reaffirming* the Charter,<sup>1</sup>

            1. *Decides* to read.

            <sup>\\*</sup> State not a member of the Human Rights Council.

            <sup>1</sup> A/RES/1.
            """;

    @Test
    void what_a_text_says_is_never_markup() throws Exception {
        Document page = page();
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("43/... The right to <script>alert(1)</script> & \"read\"");
    }

    @Test
    void marks_and_notes_lead_to_each_other() throws Exception {
        Document page = page();
        int marks = 0;
        for (int i = 0; i < page.getElementsByTagName("a").getLength(); i++) {
            String to = ((Element) page.getElementsByTagName("a").item(i)).getAttribute("href");
            assertThat(html()).contains("id=\"" + to.substring(1) + "\"");
            marks++;
        }
        assertThat(marks).isEqualTo(4);
    }

    @Test
    void it_loads_nothing_and_its_policy_allows_its_own_style_sheet_alone() throws Exception {
        String style = html().substring(html().indexOf("<style>") + 7, html().indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(html())
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("style=\"", "src=\"", "url(", "http:", "https:");
    }

    @Test
    void openers_and_enacting_words_are_in_italics() {
        assertThat(html())
                .contains("<p class=\"enacting\"><em>The Human Rights Council</em>,</p>")
                .contains("<em>Reaffirming</em> the Charter,")
                .contains("<span class=\"label\">1.</span> <em>Decides</em> to read.");
    }

    @Test
    void a_mark_without_a_note_stands_close_to_what_follows() {
        String noteless = DRAFT.replace("Charter,<sup>1</sup>", "Charter<sup>1</sup> and more,")
                .replace("<sup>1</sup> A/RES/1.", "");
        assertThat(html(noteless)).contains("the Charter<span class=\"mark\">1</span> and more,");
    }

    @Test
    void notes_of_a_text_without_title_and_number_are_kept() {
        assertThat(html(DRAFT.replaceFirst("43/\\.\\.\\..*", "").replace("<sup>1</sup>\n", "\n")))
                .doesNotContain("<h1")
                .contains("A/RES/1.");
    }

    private static String html() {
        return html(DRAFT);
    }

    private static String html(String draft) {
        TextModel text = new DraftReader()
                .read(draft.getBytes(StandardCharsets.UTF_8), "draft.md")
                .text();
        return new String(new HtmlDocument().of(text), StandardCharsets.UTF_8);
    }

    /** Well-formed XML, but for its first line. */
    private static Document page() throws Exception {
        String xml = html().replace("<!DOCTYPE html>\n", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
