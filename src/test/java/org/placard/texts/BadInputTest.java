package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.texts.UnreadableText.Reason;

/** What cannot be a draft resolution is refused with a reason; what is odd in one is told and read. */
class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\r\n\t\n", "\uFEFF"})
    void an_empty_file_is_refused(String source) {
        assertRefused(source.getBytes(StandardCharsets.UTF_8), Reason.EMPTY, "");
    }

    @Test
    void a_file_above_the_limit_is_refused_with_the_limit() {
        byte[] twentyMegabytes = new byte[20 * 1024 * 1024];
        Arrays.fill(twentyMegabytes, (byte) 'a');
        assertRefused(twentyMegabytes, Reason.TOO_LARGE, "512 KB");
    }

    @Test
    void the_limit_is_a_setting() throws IOException {
        byte[] seed = Samples.seed();
        assertThatThrownBy(() -> upTo(1000).read(seed, "seed.md")).isInstanceOf(UnreadableText.class);
        assertThat(upTo(seed.length).read(seed, "seed.md").text().session()).isEqualTo(43);
    }

    @ParameterizedTest
    @CsvSource({"{\\rtf1 x, rtf", "<!DOCTYPE html><p>x, html", "<HTML><body>x, html"})
    void other_formats_are_recognised_by_content_whatever_the_name(String head, String kind) {
        assertRefused(head.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_TEXT, kind);
    }

    @Test
    void binary_data_is_refused() {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        assertRefused(bytes, Reason.NOT_TEXT, "binary");
    }

    @Test
    void bytes_in_no_known_encoding_are_refused() {
        byte[] bytes = "The Human Rights Council, caf\u0081".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(bytes, Reason.NOT_TEXT, "encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear colleague, please find the minutes below.|unknown",
                "1. Install the programme.¶2. Run it.|unknown",
                "Human Rights Council¶Spain: amendment to draft resolution A/HRC/43/L.1¶Delete it.|amendment",
            })
    void what_is_no_resolution_is_refused_by_name(String source, String kind) {
        assertRefused(source.replace("¶", "\n\n").getBytes(StandardCharsets.UTF_8), Reason.NOT_A_RESOLUTION, kind);
    }

    @Test
    void a_draft_decision_and_a_presidents_statement_are_read_as_what_they_are() throws IOException {
        String decision = "General Assembly\n\nSpain: draft decision\n\nThe General Assembly,\n\nDecides to wait.";
        String statement = "Human Rights Council\n\nStatement by the President\n\nPRST 29/1. Efficiency\n\n"
                + "“The Human Rights Council,\n\nReaffirming its resolution 5/1,";
        assertThat(Samples.read(decision).text().kind()).isEqualTo(TextKind.DRAFT_DECISION);
        assertThat(Samples.read(statement).text().kind()).isEqualTo(TextKind.PRESIDENTS_STATEMENT);
    }

    @Test
    void html_in_a_title_is_kept_as_words_and_told() throws IOException {
        String source = seedWith("Promoting mutually", "<script>alert(1)</script> Promoting mutually");
        Reading reading = Samples.read(source);
        assertThat(reading.text().title()).startsWith("<script>alert(1)</script> Promoting");
        assertThat(reading.warnings())
                .contains(Warning.of(WarningCode.HTML_KEPT_AS_TEXT, new Place(0, "title"), "<script>"));
    }

    @Test
    void a_date_that_cannot_be_is_told_and_left_out() throws IOException {
        Reading reading = Samples.read(seedWith("17 June 2020", "31 June 2020"));
        assertThat(reading.text().date()).isNull();
        assertThat(reading.warnings())
                .contains(Warning.of(WarningCode.DATE_IMPOSSIBLE, new Place(5, "masthead"), "31 June 2020"));
    }

    @Test
    void session_dates_that_cannot_be_are_told_and_kept_as_printed() throws IOException {
        Reading reading = Samples.read(seedWith("24 February–20 March", "24 February–32 March"));
        assertThat(reading.text().sessionDates()).isEqualTo(new SessionDates("24 February–32 March 2020", null, null));
        assertThat(reading.warnings()).extracting(Warning::code).contains(WarningCode.SESSION_DATES_UNREAD);
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() throws IOException {
        String source = "\uFEFF" + seed().replace("\n", "\r\n");
        assertThat(Samples.read(source)).isEqualTo(Samples.readSeed());
    }

    @Test
    void utf_16_with_a_mark_is_read() throws IOException {
        byte[] bytes = seed().getBytes(StandardCharsets.UTF_16);
        assertThat(new DraftReader().read(bytes, "x")).isEqualTo(Samples.readSeed());
    }

    @Test
    void windows_1252_is_read_with_a_warning() throws IOException {
        byte[] bytes = seed().getBytes(Charset.forName("windows-1252"));
        Reading reading = new DraftReader().read(bytes, "x");
        assertThat(reading.text()).isEqualTo(Samples.readSeed().text());
        assertThat(reading.warnings())
                .contains(Warning.of(WarningCode.ENCODING_ASSUMED, Place.WHOLE_FILE, "Windows-1252"));
    }

    @Test
    void letters_are_composed() throws IOException {
        String title = "Café of rights";
        String source = seedWith("Promoting mutually", Normalizer.normalize(title, Normalizer.Form.NFD));
        assertThat(Samples.read(source).text().title()).startsWith(title);
    }

    @Test
    void direction_controls_are_taken_out_and_told() throws IOException {
        Reading reading = Samples.read(seedWith("Pakistan", "\u202EPaki\u2066stan"));
        assertThat(reading.text()).isEqualTo(Samples.readSeed().text());
        assertThat(reading.warnings()).contains(Warning.of(WarningCode.DIRECTION_CONTROLS_REMOVED, Place.line(13), 2));
    }

    private static DraftReader upTo(int limit) {
        return new DraftReader(new ReadingLimits(limit, limit), StateNames.NONE);
    }

    private static String seed() throws IOException {
        return new String(Samples.seed(), StandardCharsets.UTF_8);
    }

    private static String seedWith(String words, String others) throws IOException {
        assertThat(seed()).contains(words);
        return seed().replaceFirst(words, java.util.regex.Matcher.quoteReplacement(others));
    }

    private static void assertRefused(byte[] source, Reason reason, String detail) {
        AbstractThrowableAssert<?, ? extends Throwable> thrown =
                assertThatThrownBy(() -> new DraftReader().read(source, "the-file.md"));
        thrown.isInstanceOfSatisfying(UnreadableText.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.detail()).isEqualTo(detail);
            assertThat(refused.fileName()).isEqualTo("the-file.md");
            assertThat(refused.place()).isEqualTo(Place.WHOLE_FILE);
        });
    }
}
