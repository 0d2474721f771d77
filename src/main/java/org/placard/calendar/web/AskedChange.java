package org.placard.calendar.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.function.Function;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.Cutoff;
import org.placard.calendar.Replan;
import org.placard.calendar.SessionChange;
import org.placard.calendar.SettingCutoffs;
import org.placard.calendar.Terms;
import org.placard.calendar.UnknownChange;

/**
 * A change of a session as a form or an address asks for it: {@code change} says which, the other fields hold its values.
 * An empty field counts as one that is not there.
 */
record AskedChange(Map<String, String> fields) {

    private static final String CUT_OFF = "cut-off";

    String kind() {
        return text("change");
    }

    String reason() {
        return text("reason");
    }

    Replan preview(String session, ChangingSessions changing, SettingCutoffs setting) {
        return CUT_OFF.equals(kind())
                ? setting.preview(session, cutoff(), moment())
                : changing.preview(session, dates(), reason());
    }

    void make(String session, ChangingSessions changing, SettingCutoffs setting) {
        Terms terms = new Terms(reason(), expected(), text("seen"));
        if (CUT_OFF.equals(kind())) {
            setting.set(session, cutoff(), moment(), terms);
        } else {
            changing.make(session, dates(), terms);
        }
    }

    private SessionChange dates() {
        return switch (String.valueOf(kind())) {
            case "dates" -> SessionChange.dates(day("opening"), day("closing"));
            case "move" -> SessionChange.move(day("opening"), day("closing"));
            case "extend" -> SessionChange.extend(day("closing"));
            case "close-early" -> SessionChange.closeEarly(day("closing"));
            case "suspend" -> SessionChange.suspend(day("lastDay"));
            case "call-off" -> SessionChange.callOff();
            case "resume" -> SessionChange.resume(day("on"), day("closing"));
            default -> throw UnknownChange.named(kind());
        };
    }

    private Cutoff cutoff() {
        return Cutoff.of(text("cutoff"));
    }

    private LocalDateTime moment() {
        return temporal("at", LocalDateTime::parse);
    }

    private LocalDate day(String field) {
        return temporal(field, LocalDate::parse);
    }

    private Long expected() {
        String entry = text("expected");
        return entry == null || !entry.matches("\\d{1,18}") ? null : Long.valueOf(entry);
    }

    private <T extends Temporal> T temporal(String field, Function<String, T> parse) {
        String value = text(field);
        return value == null ? null : parse.apply(value);
    }

    private String text(String field) {
        String value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
