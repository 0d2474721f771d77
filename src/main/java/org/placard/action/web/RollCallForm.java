package org.placard.action.web;

import java.util.HashMap;
import java.util.Map;
import org.placard.action.Manner;
import org.placard.action.ReadingRollCalls;
import org.placard.action.Result;
import org.placard.action.RollCall;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

/** The fields of the page on which a roll-call is recorded, as they were sent. */
final class RollCallForm {

    private static final String PRINTED = "printed";
    private static final String OTHERS = "othersAbsent";

    private final Map<String, String> fields;

    RollCallForm(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** @param entry the last one that the clerk has seen */
    static RollCallForm empty(long entry) {
        return new RollCallForm(Map.of("expected", String.valueOf(entry)));
    }

    /** What a field holds; null where it is empty. */
    public String get(String field) {
        String value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @return word of a vote; null where none is chosen */
    public String vote(String state) {
        return get(ReadingRollCalls.VOTE + state);
    }

    public boolean othersAbsent() {
        return get(OTHERS) != null;
    }

    boolean pasted() {
        return get(PRINTED) != null;
    }

    /** With the votes of the pasted list as ticks, and the list gone. */
    RollCallForm ticked(RollCall read) {
        Map<String, String> ticked = new HashMap<>(fields);
        ticked.keySet().removeIf(field -> field.startsWith(ReadingRollCalls.VOTE));
        ticked.remove(PRINTED);
        read.votes().forEach((state, vote) -> ticked.put(ReadingRollCalls.VOTE + state, vote.word()));
        return new RollCallForm(ticked);
    }

    RollCall rollCall(ReadingRollCalls reading) {
        return reading.ticked(fields, othersAbsent());
    }

    Result result(ReadingRollCalls reading) {
        return Result.of(
                Manner.RECORDED_VOTE, figure("inFavour"), figure("against"), figure("abstentions"), rollCall(reading));
    }

    Long expected() {
        return get("expected") == null ? null : Long.valueOf(number("expected", 18));
    }

    private Integer figure(String field) {
        return get(field) == null ? null : Integer.valueOf(number(field, 9));
    }

    private String number(String field, int digits) {
        if (!get(field).matches("\\d{1," + digits + "}")) {
            throw new Refusal(PlatformRule.BAD_INPUT, field, field, get(field));
        }
        return get(field);
    }
}
