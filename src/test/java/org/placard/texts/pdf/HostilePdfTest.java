package org.placard.texts.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.texts.DraftReader;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.WarningCode;

/** Files that are locked, broken, empty of text, or made to do harm. */
class HostilePdfTest {

    private final PdfAttempt attempt = new PdfAttempt();

    @Test
    void a_file_that_needs_a_password_is_refused_by_that_name() throws IOException {
        attempt.refused(locked("open sesame"), Reason.NOT_TEXT, "pdf-encrypted");
    }

    @Test
    void a_file_whose_changes_alone_need_a_password_is_read() throws IOException {
        assertThat(attempt.read(locked("")).get(0)).startsWith("Noting a paragraph");
    }

    @Test
    void pages_of_pictures_have_no_text() throws IOException {
        TypedPdf pdf = new TypedPdf().rule(100, 200, 300).page().rule(100, 200, 300);
        attempt.refused(pdf.bytes(), Reason.NO_TEXT, "2");
    }

    @Test
    void letters_that_mean_others_are_refused() {
        TypedPdf pdf = new TypedPdf();
        for (int i = 0; i < 12; i++) {
            pdf.paragraph("Opujoh uif dpoujovfe tvggfsjoh pg xpnfo boe hjsmt,", "boe sfdbmmjoh jut sftpmvujpot,");
        }
        attempt.refused(pdf.bytes(), Reason.UNKNOWN_LETTERS, "");
    }

    @Test
    void letters_of_which_a_font_does_not_say_what_they_are_are_refused() throws IOException {
        TypedPdf pdf = new TypedPdf();
        PDFont font = pdf.unicode();
        pdf.at(124, 90, font, 10, "Noting letters that are nothing but shapes, and their number,");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                COSDictionary dictionary = resources.getFont(name).getCOSObject();
                dictionary.removeItem(COSName.TO_UNICODE);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            attempt.refused(bytes.toByteArray(), Reason.UNKNOWN_LETTERS, "");
        }
    }

    @Test
    void scripts_attachments_and_forms_are_ignored_and_told() throws IOException {
        TypedPdf pdf = paragraphs();
        pdf.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.document.getDocumentCatalog());
        names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
        pdf.document.getDocumentCatalog().setNames(names);
        PDAcroForm form = new PDAcroForm(pdf.document);
        form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSArray());
        pdf.document.getDocumentCatalog().setAcroForm(form);
        attempt.read(pdf.bytes());
        assertThat(attempt.warnings())
                .containsExactly(
                        WarningCode.ACTIONS_IGNORED, WarningCode.ATTACHMENTS_IGNORED, WarningCode.FORM_IGNORED);
    }

    @Test
    void a_link_that_starts_a_program_starts_nothing() throws IOException {
        TypedPdf pdf = paragraphs();
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calc.exe");
        link.setAction(launch);
        pdf.document.getPage(0).getAnnotations().add(link);
        attempt.read(pdf.bytes());
        assertThat(attempt.warnings()).containsExactly(WarningCode.ACTIONS_IGNORED);
    }

    @Test
    void more_than_the_limit_is_refused_before_it_is_opened() {
        byte[] large = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 50 * 1024 * 1024);
        assertThatThrownBy(() -> new DraftReader().read(large, "large.pdf"))
                .isInstanceOfSatisfying(
                        UnreadableText.class, it -> assertThat(it.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n%%EOF", "%PDF-1.4\n1 0 obj\n<<\n%%EOF", "%PDF-1.7\nstartxref\n0\n%%EOF"})
    void a_head_without_a_body_is_damaged(String text) {
        attempt.refused(text.getBytes(StandardCharsets.ISO_8859_1), Reason.DAMAGED, "pdf");
    }

    @Test
    void a_file_that_was_cut_off_is_refused_instead_of_read_in_part() {
        byte[] whole = paragraphs().bytes();
        attempt.refused(Arrays.copyOf(whole, whole.length - 6), Reason.DAMAGED, "truncated");
        attempt.refused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED, "truncated");
    }

    @Test
    void a_lost_table_of_objects_is_made_anew() {
        byte[] bytes = paragraphs().bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String lost = text.substring(0, text.lastIndexOf("startxref")) + "startxref\n99999999\n%%EOF";
        assertThat(attempt.read(lost.getBytes(StandardCharsets.ISO_8859_1)).get(0))
                .startsWith("Noting a paragraph");
    }

    @Test
    void a_page_that_unpacks_without_end_is_too_much() {
        attempt.refused(RawPdf.withContent("/Filter /FlateDecode", deflated(2_000)), Reason.EXCESSIVE, "pdf-bytes");
    }

    @Test
    void a_page_packed_twice_is_too_much() {
        byte[] twice = deflate(deflated(20_000));
        attempt.refusedOrRead(RawPdf.withContent("/Filter [/FlateDecode /FlateDecode]", twice));
    }

    @Test
    void more_filters_than_anybody_uses_are_too_much() {
        String filters = "/Filter [" + "/ASCIIHexDecode ".repeat(1000) + "]";
        attempt.refused(RawPdf.withContent(filters, new byte[] {'4', '1', '>'}), Reason.EXCESSIVE, "pdf-filters");
    }

    @Test
    void a_page_of_drawing_steps_without_end_is_too_much() {
        byte[] steps = "q Q ".repeat(4_000_000).getBytes(StandardCharsets.US_ASCII);
        attempt.refused(RawPdf.withContent("", steps), Reason.EXCESSIVE, null);
    }

    @Test
    void arrays_within_arrays_without_end_do_no_harm() {
        attempt.refusedOrRead(RawPdf.of(
                "<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(200_000) + " >>",
                "<< /Type /Pages /Kids [] /Count 0 >>"));
    }

    @Test
    void a_tree_of_pages_that_is_its_own_branch_does_no_harm() {
        attempt.refusedOrRead(
                RawPdf.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"));
    }

    @Test
    void a_tree_of_pages_as_deep_as_the_file_is_long_does_no_harm() {
        String[] objects = new String[20_001];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        for (int i = 1; i < objects.length; i++) {
            objects[i] = "<< /Type /Pages /Count 1 /Kids [" + (i + 2) + " 0 R] >>";
        }
        attempt.refusedOrRead(RawPdf.of(objects));
    }

    @Test
    void a_hundred_thousand_pages_are_too_many() {
        String kids = "3 0 R ".repeat(100_000);
        attempt.refused(
                RawPdf.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Count 100000 /Kids [" + kids + "] >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                        "<< /Length 4 >>\nstream\nq Q \nendstream"),
                Reason.EXCESSIVE,
                null);
    }

    @Test
    void forms_that_draw_each_other_twice_do_no_harm() {
        String[] objects = new String[34];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        objects[1] = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
        objects[2] =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>";
        objects[3] = "<< /Length 10 >>\nstream\n/F Do /F Do\nendstream";
        for (int i = 4; i < objects.length; i++) {
            objects[i] = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F " + (i + 2)
                    + " 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream";
        }
        attempt.refusedOrRead(RawPdf.of(objects));
    }

    @Test
    void a_map_of_letters_without_end_does_no_harm() {
        String map =
                "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                        + "1 beginbfrange <0000> <FFFF> <0041> endbfrange ".repeat(100_000) + "endcmap";
        attempt.refusedOrRead(
                RawPdf.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
                        "<< /Length 40 >>\nstream\nBT /F 10 Tf 100 700 Td <00410042> Tj ET  \nendstream",
                        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
                        "<< /Length " + map.length() + " >>\nstream\n" + map + "\nendstream",
                        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"));
    }

    @Test
    void a_picture_that_is_used_as_a_page_is_never_unpacked() {
        attempt.refusedOrRead(RawPdf.withContent("/Subtype /Image /Filter /FlateDecode", deflated(2_000)));
    }

    private static TypedPdf paragraphs() {
        return new TypedPdf()
                .paragraph("Noting a paragraph of the text,", "and its second line,")
                .paragraph("Noting another,");
    }

    private static byte[] locked(String password) throws IOException {
        TypedPdf pdf = paragraphs();
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.document.protect(policy);
        return pdf.bytes();
    }

    /** So many megabytes of blanks, packed. */
    private static byte[] deflated(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 65536)) {
            for (int i = 0; i < Math.min(megabytes, 200); i++) {
                out.write(blanks);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }
}
