package org.placard.notify.email;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placard.journal.contract.DomainEvent;
import org.placard.notify.Envelope;
import org.placard.notify.Links;
import org.placard.notify.OwnLetters;
import org.placard.notify.StateNames;
import org.placard.notify.intake.EventReader;
import org.placard.platform.Geneva;

/**
 * Puts an event into words, from the bundle {@code messages/notify}.
 *
 * <p>A text names the parts of the event's record that it wants: {@code {draft.title}}. Dates and moments are written
 * out as {@code notify.format.…} says, moments in Geneva time; States by name. A part that is coded, a record, a list or
 * null is put into words by {@code notify.value.<part>.…}; the bundle's head tells how.
 */
final class Wording {

    static final Pattern PART = Pattern.compile("\\{([A-Za-z.]+)}");

    // The parts of the contract that hold the code of a State.
    private static final Set<String> STATES = Set.of(
            "state", "tabledBy", "sponsors", "introducedBy", "withdrawnBy", "movedBy", "requestedBy", "announcedBy");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");

    // Marks that turn the direction of whatever stands behind them.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NUMBER = Pattern.compile("\\d*(\\d)");

    private final Texts texts;
    private final Links links;
    private final StateNames states;

    Wording(Texts texts, Links links, StateNames states) {
        this.texts = texts;
        this.links = links;
        this.states = states;
    }

    /** @param language of the reader; English where the texts do not have it, or lack a part of this one */
    Words wordsFor(DomainEvent event, String file, String language) {
        return texts.in(language, spoken -> words(event, file, spoken));
    }

    Frame frame(String language) {
        return Frame.in(language, texts);
    }

    /** The words of a letter that Placard sends of its own accord. */
    Words wordsFor(String kind, OwnLetters.Written letter) {
        String key = "notify.own." + kind;
        return texts.in(
                letter.language(),
                spoken -> words(key, letter.facts(), text(key + ".link", spoken), letter.link(), spoken));
    }

    private Words words(DomainEvent event, String file, Locale spoken) {
        String key = "notify." + Envelope.kindOf(event.type());
        return words(key, event, Frame.about(texts, spoken), links.to(file), spoken);
    }

    private Words words(String key, Object owner, String about, URI link, Locale spoken) {
        String subject = fill(text(key + ".subject", spoken), "", owner, spoken);
        String body = fill(text(key + ".body", spoken), "", owner, spoken);
        return new Words(oneLine(subject), body, about, link, spoken);
    }

    private String fill(String text, String path, Object owner, Locale language) {
        Matcher parts = PART.matcher(text);
        return parts.replaceAll(part -> Matcher.quoteReplacement(part(part, path, owner, language)));
    }

    private String part(MatchResult part, String path, Object owner, Locale language) {
        Object value = owner;
        for (String name : part.group(1).split("\\.")) {
            value = value == null ? null : partOf(value, name);
        }
        String key = "notify.value." + path + part.group(1);
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return optional(key + ".null", text("notify.unknown", language), language);
        }
        String written = write(key, path + part.group(1) + ".", value, language);
        // The words around a part are for the text of the record that has it, not for one that names it from outside.
        boolean own = part.group(1).indexOf('.') < 0;
        return own ? optional(key + ".given", "{}", language).replace("{}", written) : written;
    }

    private static Object partOf(Object owner, String name) {
        RecordComponent component = Arrays.stream(owner.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the text names an unknown part: " + name));
        return EventReader.valueOf(component, owner);
    }

    private String write(String key, String path, Object value, Locale language) {
        if (value instanceof LocalDate date) {
            return dated("notify.format.date", date, language);
        }
        if (value instanceof Instant moment) {
            return dated("notify.format.moment", moment.atZone(Geneva.ZONE), language);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> write(key, path, element, language))
                    .collect(Collectors.joining(text("notify.list", language)));
        }
        if (value instanceof Record) {
            return fill(text(key, language), path, value, language);
        }
        return plain(key, value, language);
    }

    private String plain(String key, Object value, Locale language) {
        String plain = TURNING.matcher(oneLine(value.toString())).replaceAll("");
        if (STATES.contains(key.substring(key.lastIndexOf('.') + 1))) {
            // The President tables, too.
            return optional("notify.state." + plain, states.of(plain, language), language);
        }
        String asIs = value instanceof String ? text("notify.as-is", language).replace("{}", plain) : plain;
        return optional(key + "." + plain, numbered(key, plain, language).orElse(asIs), language);
    }

    private Optional<String> numbered(String key, String plain, Locale language) {
        Matcher number = NUMBER.matcher(plain);
        if (!number.find()) {
            return Optional.empty();
        }
        String before = key + "." + plain.substring(0, number.start()) + "*";
        String after = plain.substring(number.end());
        // The ending of an ordinal can depend on the last digit.
        String words = optional(before + number.group(1) + after, optional(before + after, null, language), language);
        return Optional.ofNullable(words).map(text -> text.replace("{}", number.group()));
    }

    private String dated(String key, TemporalAccessor date, Locale language) {
        int day = date.get(ChronoField.DAY_OF_MONTH);
        int month = date.get(ChronoField.MONTH_OF_YEAR);
        return DateTimeFormatter.ofPattern(text(key, language), language)
                .format(date)
                .replace("{day}", optional("notify.day." + day, String.valueOf(day), language))
                .replace("{month}", optional("notify.month." + month, String.valueOf(month), language));
    }

    private String text(String key, Locale language) {
        return texts.get(key, language);
    }

    private String optional(String key, String otherwise, Locale language) {
        return texts.optional(key, otherwise, language);
    }

    // What comes from an event is one line of text: a title must not begin a new header or a new paragraph.
    private static String oneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }
}
