package org.placard.notify.email;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placard.journal.contract.DomainEvent;
import org.placard.notify.Links;
import org.placard.notify.intake.EventReader;
import org.placard.platform.Geneva;
import org.springframework.context.MessageSource;

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
    private static final Set<String> STATES =
            Set.of("state", "tabledBy", "sponsors", "introducedBy", "withdrawnBy", "movedBy", "requestedBy");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");

    private final MessageSource messages;
    private final Links links;
    private final StateNames states;

    Wording(MessageSource messages, Links links, StateNames states) {
        this.messages = messages;
        this.links = links;
        this.states = states;
    }

    /** @param language of the reader; English where the bundle does not have it */
    Words wordsFor(DomainEvent event, String file, String language) {
        // The language of the text decides how dates are written, so that a fallback is not half one and half another.
        Locale spoken = Locale.forLanguageTag(text("notify.language", Locale.forLanguageTag(language)));
        String key = "notify." + nameOf(event.type());
        String subject = fill(text(key + ".subject", spoken), "", event, spoken);
        String body = fill(text(key + ".body", spoken), "", event, spoken);
        String letter = text("notify.letter", spoken)
                .replace("{link}", links.to(file).toString())
                .replace("{body}", body);
        return new Words(oneLine(subject), letter, spoken);
    }

    /** The part of the type that names the event in the bundle: {@code draft-tabled}. */
    static String nameOf(String type) {
        String[] parts = type.split("\\.");
        return parts[parts.length - 2];
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
        return optional(key + ".given", "{}", language)
                .replace("{}", write(key, path + part.group(1) + ".", value, language));
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
            return format("notify.format.date", language).format(date);
        }
        if (value instanceof Instant moment) {
            return format("notify.format.moment", language).format(moment.atZone(Geneva.ZONE));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> write(key, path, element, language))
                    .collect(Collectors.joining(text("notify.list", language)));
        }
        if (value instanceof Record) {
            return fill(text(key, language), path, value, language);
        }
        String plain = oneLine(value.toString());
        boolean state = STATES.contains(key.substring(key.lastIndexOf('.') + 1));
        return state ? states.of(plain, language) : optional(key + "." + plain, plain, language);
    }

    private DateTimeFormatter format(String key, Locale language) {
        return DateTimeFormatter.ofPattern(text(key, language), language);
    }

    // Without arguments the text comes as it stands, untouched by the rules of MessageFormat.
    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private String optional(String key, String otherwise, Locale language) {
        return messages.getMessage(key, null, otherwise, language);
    }

    // What comes from an event is one line of text: a title must not begin a new header or a new paragraph.
    private static String oneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }
}
