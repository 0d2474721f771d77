package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placard.texts.Place;
import org.placard.texts.ReadingLimits;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

/** What a person is told of a file that cannot be read. */
class UnreadableWordsTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    UnreadableWordsTest() {
        messages.setBasename("messages/texts");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void a_file_too_large_is_told_with_its_name_and_the_limit() {
        UnreadableText large = UnreadableText.tooLarge("draft.txt", ReadingLimits.DEFAULT.text());
        assertThat(say(UnreadableWords.sentence(large)))
                .isEqualTo("The file draft.txt is larger than 512 KB, the most that is read of such a file.");
        assertThat(say(UnreadableWords.remedy(large)))
                .isEqualTo("Send the text of the draft resolution alone, without pictures.");
    }

    @Test
    void what_is_no_draft_is_told_by_its_kind() {
        UnreadableText amendment =
                new UnreadableText(Reason.NOT_A_RESOLUTION, "l50.txt", "amendment", Place.WHOLE_FILE);
        assertThat(say(UnreadableWords.sentence(amendment)))
                .isEqualTo("The file l50.txt is no draft resolution; it reads like an amendment.");
    }

    @Test
    void the_limits_are_settings_in_megabytes() {
        ReadingSettings settings = new ReadingSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(5));
        assertThat(settings.limits().text()).isEqualTo(1024 * 1024);
        assertThat(settings.limits().largest()).isEqualTo(5 * 1024 * 1024);
    }

    private String say(UnreadableWords words) {
        return messages.getMessage(words, Locale.ENGLISH);
    }
}
