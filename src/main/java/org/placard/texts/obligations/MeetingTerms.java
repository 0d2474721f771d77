package org.placard.texts.obligations;

import java.time.Duration;
import java.util.Set;
import org.placard.texts.language.Cardinals;

/** What a clause says about a meeting it orders: how long, under which item, on what theme, who presides. */
final class MeetingTerms {

    private static final int HOURS_OF_A_MEETING = 3;
    private static final Set<String> AFTER_THEME =
            Set.of("with", "and", "to", "in", "at", "ensuring", "including", "which");
    private static final Set<String> AFTER_CHAIR = Set.of(",", ";", ".", "on", "with", "and", "at", "to");

    private final Tokens tokens;
    private final int from;
    private final int to;

    MeetingTerms(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    Duration duration() {
        for (int i = from; i < to; i++) {
            Duration found = durationAt(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Duration durationAt(int index) {
        String word = tokens.word(index);
        String unit = tokens.word(index + 1);
        if (unit.equals("hours") || unit.equals("hour")) {
            return hours(Cardinals.parse(word));
        }
        return switch (word) {
            case "half-day" -> hours(HOURS_OF_A_MEETING);
            case "full-day" -> hours(2 * HOURS_OF_A_MEETING);
            default -> compound(word);
        };
    }

    private static Duration compound(String word) {
        int hyphen = word.lastIndexOf('-');
        Integer count = hyphen < 0 ? null : Cardinals.parse(word.substring(0, hyphen));
        if (count == null) {
            return null;
        }
        boolean days = word.endsWith("-day");
        return days || word.endsWith("-hour") ? hours(days ? count * 2 * HOURS_OF_A_MEETING : count) : null;
    }

    private static Duration hours(Integer count) {
        return count == null ? null : Duration.ofHours(count);
    }

    /** "under item 3 of its agenda", "under agenda item 3". */
    String agendaItem() {
        for (int i = from; i < to; i++) {
            boolean named = tokens.is(i, "item") && (tokens.is(i - 1, "under") || tokens.is(i - 1, "agenda"));
            if (named && Cardinals.parse(tokens.word(i + 1)) != null) {
                return tokens.printed(i + 1, i + 2);
            }
        }
        return null;
    }

    /** "on the theme of the role of …", "on the theme “…”": up to the comma that opens another arrangement. */
    String theme() {
        int theme = tokens.find("theme", from, to);
        if (theme < 0 || !tokens.is(theme - 1, "the")) {
            return null;
        }
        boolean of = tokens.is(theme + 1, "of") || tokens.is(theme + 1, "entitled");
        int start = of ? theme + 2 : theme + 1;
        int end = start;
        while (end < to && !endsTheme(end)) {
            end++;
        }
        String printed = tokens.printed(start, end).replaceAll("^[“\":,\\s]+|[”\"\\s]+$", "");
        return printed.isEmpty() ? null : printed;
    }

    private boolean endsTheme(int index) {
        boolean stop = tokens.is(index, ";") || tokens.is(index, ".") || tokens.is(index, "”");
        return stop || tokens.is(index, ",") && AFTER_THEME.contains(tokens.word(index + 1));
    }

    /** "presided over by the President", "chaired by …". */
    String presidedBy() {
        for (int i = from; i < to; i++) {
            boolean presides = tokens.matches(i, "presided", "over", "by") || tokens.matches(i, "chaired", "by");
            if (presides) {
                return chair(tokens.is(i, "chaired") ? i + 2 : i + 3);
            }
        }
        return null;
    }

    private String chair(int start) {
        int name = tokens.is(start, "the") ? start + 1 : start;
        int end = name;
        while (end < to && !AFTER_CHAIR.contains(tokens.word(end))) {
            end++;
        }
        return end == name ? null : tokens.printed(name, end);
    }
}
