package org.placard.texts.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Footnote;
import org.placard.texts.SponsorsMark;
import org.placard.texts.SponsorsMark.Meaning;

/** What the asterisks of a sponsors line mean: the footnotes of the same marks say it. */
final class SponsorsMarks {

    private static final Pattern GROUP = Pattern.compile(
            "(?i)on behalf of (?:the )?(?:States\\b.{0,60}?\\bare members of (?:the )?|(?:Member States|members) of (?:the )?)?(.{3,120}?)"
                    + "\\s?(?:, taking .*|\\.|$)");

    private final List<Footnote> notes;

    SponsorsMarks(List<Footnote> notes) {
        this.notes = notes;
    }

    /** The meaning of a mark, or null where no footnote has it. */
    SponsorsMark of(String mark) {
        return notes.stream()
                .filter(note -> note.mark().equals(mark))
                .findFirst()
                .map(note -> new SponsorsMark(meaning(note.text()), note.text()))
                .orElse(null);
    }

    /** The group on whose behalf the footnote of a mark says that a sponsor submits, or null. */
    String group(String mark) {
        SponsorsMark meant = mark.isEmpty() ? null : of(mark);
        return meant == null || meant.meaning() != Meaning.ON_BEHALF_OF ? null : groupIn(meant.text());
    }

    /** The group that words such as "on behalf of the Group of African States" name, without its article; else null. */
    static String groupIn(String words) {
        Matcher group = GROUP.matcher(words);
        return group.find() ? group.group(1) : null;
    }

    private static Meaning meaning(String text) {
        String note = text.toLowerCase(Locale.ROOT);
        if (note.startsWith("state not a member") || note.startsWith("states not members")) {
            return Meaning.NOT_A_MEMBER;
        }
        if (note.startsWith("on behalf of")) {
            return Meaning.ON_BEHALF_OF;
        }
        if (note.startsWith("reissued") || note.startsWith("re-issued")) {
            return Meaning.REISSUED;
        }
        return note.contains("list of sponsors") ? Meaning.LIST_MAY_CHANGE : Meaning.OTHER;
    }
}
