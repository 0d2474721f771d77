package org.placard.texts.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of a file's bytes, it is read or refused by name, in time. */
class PdfFuzzTest {

    private static final byte[] DRAFT = draft();

    private static final List<String> WORDS = List.of(
            "/Type",
            "/Page",
            "/Pages",
            "/Kids",
            "/Parent",
            "/Count",
            "/Contents",
            "/Resources",
            "/Font",
            "/XObject",
            "/Form",
            "/Subtype",
            "/ToUnicode",
            "/Encoding",
            "/DescendantFonts",
            "/Type0",
            "/Type1",
            "/Type3",
            "/TrueType",
            "/BaseFont",
            "/Widths",
            "/W",
            "/FirstChar",
            "/LastChar",
            "/CIDSystemInfo",
            "/FontDescriptor",
            "/FontFile2",
            "/FontFile3",
            "/CharProcs",
            "/FontMatrix",
            "/FontBBox",
            "/MediaBox",
            "/CropBox",
            "/Rotate",
            "/Filter",
            "/FlateDecode",
            "/LZWDecode",
            "/RunLengthDecode",
            "/ASCII85Decode",
            "/DecodeParms",
            "/Predictor",
            "/Columns",
            "/Length",
            "/Root",
            "/Prev",
            "/Names",
            "/Annots",
            "/AcroForm",
            "/Identity-H",
            "/WinAnsiEncoding",
            "/Differences",
            "/F1",
            "[",
            "]",
            "<<",
            ">>",
            "0",
            "1",
            "-1",
            "2",
            "12",
            "15",
            "65535",
            "2147483647",
            "-2147483648",
            "1e30",
            "null",
            "true",
            "(a)",
            "<0041>",
            "<",
            ">",
            "1 0 R",
            "2 0 R",
            "3 0 R",
            "4 0 R",
            "5 0 R",
            "6 0 R",
            "9 0 R");

    private static final List<String> STEPS = List.of(
            "BT",
            "ET",
            "/F1 10 Tf",
            "/F1 -1e30 Tf",
            "(Noting) Tj",
            "[(No) -200 (ting)] TJ",
            "100 700 Td",
            "1 0 0 1 50 700 Tm",
            "0 0 0 0 0 0 Tm",
            "q",
            "Q",
            "/F1 Do",
            "1e9 Tc",
            "0 Tz",
            "T*",
            "12 TL",
            "(x) '",
            "1 2 (x) \"",
            "0 0 100 1 re f",
            "0 0 m 90 0 l S",
            "1 0 0 1 0 0 cm",
            "BI /W 1 /H 1 ID x EI",
            "/F1 gs",
            "/x BMC",
            "EMC",
            "<< /a [ >>",
            "( ( (");

    @Property(tries = 150)
    void flipped_bytes(@ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int flips) {
        byte[] file = DRAFT.clone();
        for (int i = 0; i < flips; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        attempt(file);
    }

    @Property(tries = 60)
    void a_part_of_a_file(@ForAll Random random) {
        int from = random.nextInt(3) == 0 ? random.nextInt(DRAFT.length) : 0;
        attempt(Arrays.copyOfRange(DRAFT, from, from + random.nextInt(DRAFT.length - from)));
    }

    @Property(tries = 60)
    void a_part_in_another_place(@ForAll Random random) {
        byte[] file = DRAFT.clone();
        int length = random.nextInt(file.length / 3);
        System.arraycopy(
                DRAFT, random.nextInt(file.length - length), file, random.nextInt(file.length - length), length);
        attempt(file);
    }

    @Property(tries = 200)
    void objects_of_any_kind(@ForAll Random random) {
        String page =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >>"
                        + " /XObject << /F1 6 0 R >> >> " + words(random, 6) + " >>";
        attempt(RawPdf.of(
                "<< /Type /Catalog /Pages 2 0 R " + words(random, 6) + " >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] " + words(random, 4) + " >>",
                page,
                stream(words(random, 2), steps(random)),
                "<< /Type /Font " + words(random, 24) + " >>",
                stream("/Type /XObject /Subtype /Form " + words(random, 6), steps(random)),
                stream(words(random, 8), words(random, 40))));
    }

    private static void attempt(byte[] file) {
        byte[] pdf = file.clone();
        new PdfAttempt().refusedOrRead(pdf);
    }

    private static String words(Random random, int most) {
        return some(WORDS, random, most);
    }

    private static String steps(Random random) {
        return "BT /F1 10 Tf 100 700 Td (Noting one thing) Tj " + some(STEPS, random, 60);
    }

    private static String some(List<String> of, Random random, int most) {
        StringBuilder some = new StringBuilder();
        IntStream.range(0, random.nextInt(most))
                .forEach(i -> some.append(of.get(random.nextInt(of.size()))).append(' '));
        return some.toString();
    }

    private static String stream(String dictionary, String content) {
        return "<< " + dictionary + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private static byte[] draft() {
        TypedPdf pdf = new TypedPdf().masthead("A/HRC/43/L.99");
        pdf.at(124, 270, pdf.unicode(), 10, "Reaffirming the office of the High Commissioner,");
        pdf.paragraph("Noting one thing,{1}", "and another one,")
                .notes("{1} A note.")
                .page()
                .furniture("A/HRC/43/L.99", 2);
        byte[] bytes = pdf.paragraph("1. Requests all States to read.").bytes();
        return new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    }
}
