package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placard.texts.Footnote;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SponsorsMark;
import org.placard.texts.StateNames;
import org.placard.texts.source.Block;

/** Reads who submits a text, on whose behalf, and what the asterisks mean. */
final class Sponsors {

    private static final Pattern MARK = Pattern.compile("(?<![*\\d\\s])[*\\d\\s]++$");
    private static final Pattern ASTERISKS = Pattern.compile("\\*{1,3}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s?[(\\[]on behalf of ([^)\\]]{3,200})[)\\]]");
    private static final Pattern PLAIN = Pattern.compile("^on behalf of (.+)$");

    private final SponsorsLine line;
    private final SponsorsMarks marks;
    private final StateNames states;
    private final boolean officer;
    private final List<PrintedSponsor> sponsors = new ArrayList<>();

    /** @param block the sponsors line; null where there is none */
    Sponsors(Block block, List<Footnote> notes, StateNames states) {
        this.line = block == null ? null : SponsorsLine.of(block.inline());
        this.marks = new SponsorsMarks(notes);
        this.states = states;
        this.officer = block != null && SponsorsLine.saysSubmittedBy(block.text());
        if (block != null) {
            SponsorNames.split(line.names()).forEach(this::take);
            actForTheWholeLine();
        }
    }

    /** Officers are no sponsors: a line "submitted by" is one of sponsors only where it names nothing but States. */
    List<PrintedSponsor> list() {
        boolean onlyStates = sponsors.stream().allMatch(sponsor -> sponsor.state() != null);
        return officer && !onlyStates ? List.of() : sponsors;
    }

    /** The meaning of the first mark that a footnote explains, or null. */
    SponsorsMark mark() {
        return line == null
                ? null
                : Stream.concat(asterisksIn(line.names()), Stream.of(line.mark()))
                        .map(marks::of)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a line says who submits, States or an officer. */
    boolean areTold() {
        return line != null && !line.isBare();
    }

    private void take(String printed) {
        Matcher group = PLAIN.matcher(printed.strip());
        if (group.matches() && !sponsors.isEmpty()) {
            PrintedSponsor last = sponsors.remove(sponsors.size() - 1);
            sponsors.add(new PrintedSponsor(last.name(), last.marked(), last.state(), bare(group.group(1))));
        } else {
            sponsors.add(sponsor(printed.strip()));
        }
    }

    private PrintedSponsor sponsor(String printed) {
        Matcher brackets = IN_BRACKETS.matcher(printed);
        String group = brackets.find() ? bare(brackets.group(1)) : null;
        String marked = brackets.replaceFirst("").strip();
        Matcher mark = MARK.matcher(marked);
        String asterisks = asterisksIn(marked).findFirst().orElse("");
        String name = mark.replaceFirst("").strip();
        String behalf = group == null ? marks.group(asterisks) : group;
        return new PrintedSponsor(name, !asterisks.isEmpty(), states.iso3(name), behalf);
    }

    /** A mark after the colon says on whose behalf the only sponsor acts. */
    private void actForTheWholeLine() {
        String group = marks.group(line.mark());
        if (sponsors.size() == 1 && group != null && sponsors.get(0).onBehalfOf() == null) {
            PrintedSponsor one = sponsors.remove(0);
            sponsors.add(new PrintedSponsor(one.name(), one.marked(), one.state(), group));
        }
    }

    private static String bare(String group) {
        String words = MARK.matcher(group.strip()).replaceFirst("");
        return SponsorsMarks.groupIn("on behalf of " + words);
    }

    private static Stream<String> asterisksIn(String text) {
        return ASTERISKS.matcher(text).results().map(java.util.regex.MatchResult::group);
    }
}
