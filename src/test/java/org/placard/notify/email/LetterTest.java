package org.placard.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placard.notify.Links;
import org.placard.notify.Samples;
import org.placard.notify.StateNames;

class LetterTest {

    private static final URI STOP = URI.create("https://placard.example/unsubscribe/1");
    private static final URI MANAGE = URI.create("https://placard.example/notices");

    private final Wording wording =
            new Wording(Texts.shipped(), new Links(URI.create("https://placard.example")), new StateNames());
    private final Words reminder = wording.wordsFor(Samples.reminder("P8W"), Samples.FILE, "en");
    private final Frame frame = wording.frame("en");

    @Test
    void a_letter_of_one_notice_bears_its_subject_and_says_where_to_stop_and_where_to_choose() {
        Content content = new Content(List.of(reminder), frame, STOP, MANAGE);

        assertThat(content.subject()).isEqualTo(reminder.subject());
        assertThat(PlainText.of(content))
                .startsWith(reminder.text())
                .contains("This notice was sent by Placard", STOP.toString(), MANAGE.toString())
                .doesNotContain("{", "cannot be turned off");
    }

    @Test
    void what_cannot_be_turned_off_says_so() {
        Content content = new Content(List.of(reminder), frame, null, MANAGE);

        assertThat(PlainText.of(content)).contains("cannot be turned off").doesNotContain("unsubscribe");
        assertThat(Html.of(content)).contains("cannot be turned off").doesNotContain("unsubscribe");
    }

    @Test
    void a_digest_counts_its_notices_and_names_each() {
        Words another = wording.wordsFor(Samples.reminder("P4W"), "another-file", "en");
        Content content = new Content(List.of(reminder, another), frame, STOP, MANAGE);

        assertThat(content.subject()).isEqualTo("2 notices from Placard");
        assertThat(PlainText.of(content))
                .contains(reminder.subject(), another.subject(), "/files/another-file", frame.lead());
        assertThat(Html.of(content)).contains("<h1>", "in eight weeks", "in four weeks", "/files/another-file\"");
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        Words hostile = new Words(
                "<script>alert(1)</script>",
                "A & B\n\n<img src=x onerror=alert(1)> {content} {end}",
                "The file: {link}",
                URI.create("https://placard.example/files/1"),
                Locale.ENGLISH);

        String html = Html.of(new Content(List.of(hostile), frame, STOP, MANAGE));

        assertThat(html)
                .contains("&lt;script&gt;", "A &amp; B", "&lt;img src=x", "{content} {end}")
                .doesNotContain("<script", "<img", "src=\"http");
        assertThat(html.split("<footer>")).hasSize(2);
    }

    @Test
    void arabic_runs_from_right_to_left_each_part_in_its_own_language() {
        Locale arabic = Locale.forLanguageTag("ar");
        Frame closing = new Frame("خاتمة", "أوقف {link}", "اختر {link}", "دائم", "{count}", "مقدمة", arabic);

        String html = Html.of(new Content(List.of(reminder), closing, STOP, MANAGE));

        assertThat(html)
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<section lang=\"en\" dir=\"ltr\">")
                .contains("<a href=\"" + STOP + "\" dir=\"ltr\">");
    }

    @Test
    void nothing_is_fetched_and_dark_screens_stay_dark() {
        String html = Html.of(new Content(List.of(reminder), frame, STOP, MANAGE));

        assertThat(html)
                .contains("<meta name=\"color-scheme\" content=\"light dark\">")
                .doesNotContain("url(", "<link", "<img", "background", " color:");
    }
}
