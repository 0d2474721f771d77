package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Makes calendars for the tests, and reads them as other programs would. */
final class Documents {

    private Documents() {}

    static FeedSettings settings() {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("placard.notify.calendar", FeedSettings.class);
    }

    static URI page(String file) {
        return URI.create("https://placard.example/files/" + file);
    }

    static EntryWords words(String language) {
        return new EntryWords(language);
    }

    /** @throws AssertionError if the document breaks a rule that every iCalendar document has to keep */
    static Calendar read(String document) {
        assertThat(document).endsWith("\r\n").startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(document.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : document.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(document));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (Exception e) {
            throw new AssertionError(document, e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    static String line(String document, String start) {
        return document.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " in " + document));
    }
}
