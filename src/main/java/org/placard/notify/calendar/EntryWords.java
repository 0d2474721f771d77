package org.placard.notify.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Puts entries into the words of one language, from the bundle {@code messages/calendar-feed}. */
final class EntryWords {

    private static final MessageSource BUNDLE = FeedConfiguration.bundle();

    private final Locale language;

    /** @param language code of one of the six */
    EntryWords(String language) {
        // One kind of digits: symbols of documents are written with these in every language.
        this.language = Locale.forLanguageTag(language + "-u-nu-latn");
    }

    /** As RFC 5646 writes it: {@code fr}. */
    String language() {
        return language.getLanguage();
    }

    String summary(Shown shown) {
        String summary = fill(text(keyOf(shown)), shown);
        if (shown.status() == Status.CANCELLED) {
            return wrapped("cancelled", summary);
        }
        if (shown.outcome() != null) {
            return wrapped(shown.outcome(), summary);
        }
        return shown.doneOn() == null ? summary : wrapped("done", summary);
    }

    String description(Shown shown) {
        About about = shown.about();
        List<String> lines = new ArrayList<>();
        if (about.paragraph() != null) {
            lines.add(fill(text("line.paragraph"), shown));
        }
        if (about.addressee() != null && !about.addressee().isBlank()) {
            lines.add(fill(text("line.addressee"), shown));
        }
        if (about.at() != null && about.kind() != Kind.SESSION) {
            lines.add(fill(text("line.session"), shown));
        }
        if (shown.meeting() != null) {
            lines.add(fill(text("line.meeting"), shown));
        }
        if (shown.doneOn() != null) {
            lines.add(fill(text("line.done"), shown));
        }
        return String.join("\n", lines);
    }

    String text(String key) {
        return BUNDLE.getMessage(key, null, language);
    }

    /** @param values by the names that the text has in braces */
    String text(String key, Map<String, String> values) {
        String text = text(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private String keyOf(Shown shown) {
        About about = shown.about();
        String kind = about.kind().name().toLowerCase(Locale.ROOT);
        String key = "summary."
                + switch (about.kind()) {
                    case DUE -> about.due();
                    case CUTOFF -> kind + "." + about.due();
                    default -> kind;
                };
        String closer = shown.status() == Status.TENTATIVE ? key + ".tentative" : key + "." + about.ordered();
        String known = has(key) ? key : "summary.due";
        return has(closer) ? closer : known;
    }

    private boolean has(String key) {
        return BUNDLE.getMessage(key, null, null, language) != null;
    }

    private String wrapped(String how, String summary) {
        return text("wrapper." + how, Map.of("summary", summary));
    }

    // A value may hold braces: nothing that is filled in is filled in again.
    private String fill(String text, Shown shown) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(value(text.substring(open + 1, close), shown));
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
    }

    private String value(String name, Shown shown) {
        About about = shown.about();
        Object value = switch (name) {
            case "session" -> about.session();
            case "at" -> about.at();
            case "draft" -> about.draft();
            case "title" -> about.title();
            case "paragraph" -> about.paragraph();
            case "addressee" -> about.addressee();
            case "due" -> about.due();
            case "meeting" -> shown.meeting();
            case "done" -> day(shown.doneOn());
            default -> throw new IllegalStateException("the text names an unknown part: " + name);
        };
        return value == null ? "–" : value.toString();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(day);
    }
}
