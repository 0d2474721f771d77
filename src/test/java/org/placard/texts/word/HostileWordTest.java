package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.texts.word.WordFile.WORD;
import static org.placard.texts.word.WordFile.p;
import static org.placard.texts.word.WordFile.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.texts.UnreadableText.Reason;

/** Files made to hurt: a clear answer within two seconds and bounded memory, whatever the bytes. */
class HostileWordTest {

    private final Attempt attempt = new Attempt();

    @Test
    void a_bomb_of_blanks_is_stopped_by_what_really_comes_out() throws IOException {
        byte[] blanks = new byte[200 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        attempt.refused(zip("word/document.xml", blanks), Reason.EXCESSIVE, "inflated");
    }

    @Test
    void bombs_of_words_and_of_marks_without_words_are_stopped_too() {
        String words = "<w:p><w:r><w:t>" + "rain and wind ".repeat(20) + "</w:t></w:r></w:p>";
        attempt.refused(WordFile.of(words.repeat(120_000)).bytes(), Reason.EXCESSIVE, "text");
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            marks.append("<w:bookmarkStart w:id=\"").append(i * 7919L).append("\"/>");
        }
        attempt.refused(WordFile.of(marks.toString()).bytes(), Reason.EXCESSIVE, "inflated");
    }

    @Test
    void many_parts_that_each_unpack_a_little_count_together() {
        WordFile file = WordFile.of("<w:sectPr>" + "<w:headerReference r:id=\"rIdheader\"/>".repeat(9) + "</w:sectPr>");
        String filler = "<w:p><!--" + noise(9_000_000) + "--></w:p>";
        file.with("styles", "<w:styles " + WORD + ">" + filler + "</w:styles>");
        file.with("numbering", "<w:numbering " + WORD + ">" + filler + "</w:numbering>");
        file.with("footnotes", "<w:footnotes " + WORD + ">" + filler + "</w:footnotes>");
        file.with("settings", "<w:settings " + WORD + ">" + filler + "</w:settings>");
        attempt.refused(file.bytes(), Reason.EXCESSIVE, "inflated");
    }

    @Test
    void an_archive_of_ten_thousand_entries_is_refused() {
        WordFile file = WordFile.of(p("Words"));
        for (int i = 0; i < 10_000; i++) {
            file.raw("word/media/image" + i + ".png", "x");
        }
        attempt.refused(file.bytes(), Reason.EXCESSIVE, "entries");
    }

    @Test
    void entries_that_share_bytes_or_a_name_are_refused() {
        byte[] file = WordFile.of(p("Words")).raw("word/aocument.xml", "other").bytes();
        attempt.refused(replaced(file, "word/aocument.xml", "word/Document.xml"), Reason.DAMAGED, "duplicate");
        byte[] stored = WordFile.of(p("Words"))
                .raw("a", "x".repeat(50))
                .raw("b", "y".repeat(50))
                .bytes();
        int second = lastIndexOf(stored, "PK\u0001\u0002");
        int first = lastIndexOf(Arrays.copyOf(stored, second), "PK\u0001\u0002");
        byte[] overlapping = stored.clone();
        System.arraycopy(stored, first + 42, overlapping, second + 42, 4);
        attempt.refused(overlapping, Reason.DAMAGED, "directory");
    }

    @Test
    void a_part_that_reaches_into_the_next_one_is_refused() {
        byte[] file = WordFile.of(p("Words"))
                .raw("a", "x".repeat(50))
                .raw("b", "y".repeat(50))
                .bytes();
        int last = lastIndexOf(file, "PK\u0001\u0002");
        int before = lastIndexOf(Arrays.copyOf(file, last), "PK\u0001\u0002");
        file[before + 20] += 60;
        attempt.refused(file, Reason.DAMAGED, "overlap");
    }

    @Test
    void a_wrong_checksum_is_told() {
        byte[] file = WordFile.of(p("Words")).bytes();
        int entry = lastIndexOf(file, "PK\u0001\u0002");
        file[entry + 16]++;
        attempt.refused(file, Reason.DAMAGED, "checksum");
    }

    @Test
    void truncated_files_are_told() {
        byte[] file = WordFile.of(p("Words")).bytes();
        attempt.refused(Arrays.copyOf(file, file.length / 2), Reason.DAMAGED, "truncated");
        attempt.refused(Arrays.copyOf(file, 4), Reason.DAMAGED, "truncated");
    }

    @Test
    void names_that_lead_out_of_the_archive_lead_nowhere() {
        WordFile file = WordFile.of(p("Words"))
                .raw("../../../../etc/passwd", "x")
                .with("header", "../../../../etc/passwd", "<w:hdr " + WORD + "/>");
        assertThat(attempt.read(file.bytes()).blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE w:document [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>"
            })
    void document_types_and_entities_are_refused(String type) {
        String xml = type + "<w:document " + WORD + "><w:body>" + p("Words &x; &b;") + "</w:body></w:document>";
        attempt.refused(WordFile.of("").raw("word/document.xml", xml).bytes(), Reason.DAMAGED, "dtd");
    }

    @Test
    void an_entity_that_nobody_declares_is_no_xml() {
        attempt.refused(WordFile.of(p("Words &x;")).bytes(), Reason.DAMAGED, "xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:p", "w:tbl", "w:sdt", "w:ins", "v:shape"})
    void elements_a_hundred_thousand_deep_are_refused(String element) {
        String deep = "<" + element + ">";
        attempt.refused(WordFile.of(deep.repeat(100_000)).bytes(), Reason.EXCESSIVE, "depth");
        String tables = "<w:tbl><w:tr><w:tc>".repeat(30_000);
        attempt.refused(WordFile.of(tables).bytes(), Reason.EXCESSIVE, "depth");
    }

    @Test
    void attributes_without_end_do_no_harm() {
        StringBuilder attributes = new StringBuilder("<w:p");
        for (int i = 0; i < 300_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        attempt.answers(WordFile.of(attributes + "/>").bytes());
    }

    @Test
    void one_paragraph_of_everything_is_read_or_refused_in_time() {
        attempt.answers(WordFile.of(p("rain ".repeat(100_000))).bytes());
        attempt.refused(WordFile.of(p(noise(2_200_000))).bytes(), Reason.EXCESSIVE, "text");
        attempt.answers(WordFile.of("<w:p>" + r("a").repeat(100_000) + "</w:p>").bytes());
        attempt.answers(WordFile.of("<w:p>" + (r("a") + WordFile.raised("1")).repeat(50_000) + "</w:p>")
                .bytes());
        attempt.answers(WordFile.of("<w:p>" + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(100_000) + "</w:p>")
                .bytes());
    }

    @Test
    void paragraphs_without_end_are_refused() {
        attempt.refused(WordFile.of(p("a").repeat(200_000)).bytes(), Reason.EXCESSIVE, "paragraphs");
    }

    @Test
    void styles_lists_and_notes_without_end_are_refused() {
        StringBuilder styles = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            styles.append("<w:style w:styleId=\"s").append(i).append("\"/>");
            lists.append("<w:num w:numId=\"").append(i).append("\"/>");
            notes.append("<w:footnote w:id=\"").append(i).append("\"/>");
        }
        refused("styles", "styles", styles);
        refused("numbering", "lists", lists);
        refused("footnotes", "notes", notes);
    }

    @Test
    void styles_and_lists_that_lead_in_circles_come_to_an_end() {
        String styles =
                "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String lists = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"a\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        byte[] file = WordFile.of(p("<w:pStyle w:val=\"a\"/>", r("Words")))
                .with("styles", "<w:styles " + WORD + ">" + styles + "</w:styles>")
                .with("numbering", "<w:numbering " + WORD + ">" + lists + "</w:numbering>")
                .bytes();
        assertThat(attempt.read(file).blocks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype, application/vnd.oasis.opendocument.text, odt",
        "mimetype, application/epub+zip, epub",
        "mimetype, anything, zip",
        "letter.txt, words, zip"
    })
    void other_archives_are_named(String part, String content, String kind) throws IOException {
        attempt.refused(zip(part, content.getBytes(StandardCharsets.UTF_8)), Reason.NOT_TEXT, kind);
    }

    @ParameterizedTest
    @CsvSource({"spreadsheetml.sheet, xlsx", "presentationml.presentation, pptx"})
    void other_files_of_the_family_are_named(String type, String kind) {
        byte[] file = WordFile.of("")
                .raw(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/xl/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                + type
                                + ".main+xml\"/></Types>")
                .bytes();
        attempt.refused(file, Reason.NOT_TEXT, kind);
    }

    @Test
    void a_package_with_another_document_in_it_is_no_word_file() {
        attempt.refused(
                WordFile.of("")
                        .raw("word/document.xml", "<html><body>Words</body></html>")
                        .bytes(),
                Reason.NOT_TEXT,
                "zip");
        attempt.refused(WordFile.of("").raw("word/document.xml", "no XML").bytes(), Reason.DAMAGED, "xml");
        attempt.refused(WordFile.of("").raw("word/document.xml", "").bytes(), Reason.DAMAGED, "xml");
        attempt.refused(WordFile.of("").bytes(), Reason.EMPTY, "");
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, docx-encrypted",
        "WordDocument, doc",
        "Workbook, xls",
        "PowerPoint Document, ppt",
        "Anything, compound"
    })
    void old_and_encrypted_files_are_named_by_the_streams_in_them(String stream, String kind) {
        byte[] file = new byte[8192];
        new Random(3).nextBytes(file);
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(signature, 0, file, 0, signature.length);
        System.arraycopy(name, 0, file, 4096, name.length);
        attempt.refused(file, Reason.NOT_TEXT, kind);
    }

    @Test
    void a_part_behind_a_password_is_named() {
        byte[] file = WordFile.of(p("Words")).bytes();
        int first = indexOf(file, "PK\u0001\u0002");
        file[first + 8] |= 1;
        attempt.refused(file, Reason.NOT_TEXT, "zip-encrypted");
    }

    private void refused(String part, String detail, StringBuilder content) {
        byte[] file = WordFile.of(p("Words"))
                .with(part, "<w:" + part + " " + WORD + ">" + content + "</w:" + part + ">")
                .bytes();
        attempt.refused(file, Reason.EXCESSIVE, detail);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            if (name.startsWith("word/")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types xmlns=\"x\"/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }

    /** Letters that hardly shrink. */
    private static String noise(int length) {
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder(length);
        while (noise.length() < length) {
            noise.append((char) ('a' + random.nextInt(8)));
        }
        return noise.toString();
    }

    private static byte[] replaced(byte[] file, String name, String other) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return bytes.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int indexOf(byte[] file, String part) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(part);
    }

    private static int lastIndexOf(byte[] file, String part) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(part);
    }
}
