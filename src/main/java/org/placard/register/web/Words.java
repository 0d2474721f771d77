package org.placard.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placard.platform.Refusal;
import org.placard.platform.web.Explanation;
import org.placard.platform.web.RefusalWords;
import org.placard.texts.Evidence;
import org.springframework.context.MessageSource;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** {@code #words} on a page: what the parts of Placard are called. What has no words yet is shown by its own name. */
public final class Words {

    private static final Pattern EVENT_TYPE = Pattern.compile("org\\.placard\\.(.+)\\.v\\d+");

    private static final Pattern DUE = Pattern.compile("HRC/([^:]+):(opening|closing)(?:-P(\\d+)([WD]))?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern RUNG = Pattern.compile("P(\\d+)([WD])");
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private final MessageSource messages;
    private final RefusalWords refusals;
    private final Locale locale;

    /**
     * A part of a paragraph.
     *
     * @param marked whether an obligation was read from it
     * @param ends the numbers, from 1, of the obligations whose words end with it
     */
    public record Piece(String text, boolean marked, List<Integer> ends) {}

    Words(MessageSource messages, RefusalWords refusals, Locale locale) {
        this.messages = messages;
        this.refusals = refusals;
        this.locale = locale;
    }

    public String command(String name) {
        return word("register.command.", name);
    }

    /** @param type as on the wire, {@code org.placard.draft-tabled.v1} */
    public String event(String type) {
        Matcher matcher = EVENT_TYPE.matcher(type);
        return word("register.event.", matcher.matches() ? matcher.group(1) : type);
    }

    /** @param id of a step or a message in the diagrams */
    public String step(String id) {
        return word("step.", id);
    }

    public String process(String id) {
        return word("register.process.", id);
    }

    /** What is wrong, who can lift it, and how. */
    public Explanation refusal(Refusal refusal) {
        return refusals.of(refusal, locale);
    }

    /** Who may take a step, in words. */
    public String groups(List<String> groups) {
        return groups.stream()
                .map(group -> word("register.group.", group))
                .reduce((one, other) -> messages.getMessage("register.or", new Object[] {one, other}, locale))
                .orElse("");
    }

    /** @param expression what a due date is derived from, {@code HRC/49:opening-P10W}; the day itself for a slot */
    public String due(String expression) {
        Matcher due = DUE.matcher(expression);
        if (!due.matches()) {
            return DAY.matcher(expression).matches() ? word("register.due.", "slot") : expression;
        }
        String unit = due.group(4) == null ? "" : due.group(4).equals("W") ? "-weeks" : "-days";
        return messages.getMessage(
                "register.due." + due.group(2) + unit, new Object[] {due.group(1), due.group(3)}, locale);
    }

    /** @param rung how long before a due date, {@code P8W} or {@code P1D} */
    public String rung(String rung) {
        Matcher period = RUNG.matcher(rung);
        if (!period.matches()) {
            return word("register.rung.", rung);
        }
        String unit = period.group(2).equals("W") ? "weeks" : "days";
        return messages.getMessage("register.rung." + unit, new Object[] {Integer.valueOf(period.group(1))}, locale);
    }

    /** The text cut into pieces, those that an obligation was read from marked: several may share their words. */
    public List<Piece> pieces(String text, int paragraph, List<Evidence> marks) {
        List<Evidence> all = marks == null ? List.of() : marks;
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        within(paragraph, all)
                .forEach(mark ->
                        cuts.addAll(List.of(Math.min(mark.from(), text.length()), Math.min(mark.to(), text.length()))));
        List<Piece> pieces = new ArrayList<>();
        for (int from : cuts.headSet(cuts.last())) {
            pieces.add(piece(text, from, cuts.higher(from), paragraph, all));
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, int paragraph, List<Evidence> marks) {
        boolean marked = within(paragraph, marks).anyMatch(mark -> mark.from() <= from && to <= mark.to());
        List<Integer> ends = IntStream.range(0, marks.size())
                .filter(i ->
                        marks.get(i).paragraph() == paragraph && marks.get(i).to() == to)
                .mapToObj(i -> i + 1)
                .toList();
        return new Piece(text.substring(from, to), marked, ends);
    }

    /** The data of an event, as readers of the topic get them, on several lines. */
    public String json(Object data) {
        return JSON.writeValueAsString(data);
    }

    private static Stream<Evidence> within(int paragraph, List<Evidence> marks) {
        return marks.stream().filter(mark -> mark.paragraph() == paragraph);
    }

    private String word(String prefix, String name) {
        return messages.getMessage(prefix + name, null, name, locale);
    }
}
