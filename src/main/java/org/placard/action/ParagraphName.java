package org.placard.action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.texts.ParagraphKind;

/** A paragraph of a draft as the Council names it: PP 3, OP 5. */
record ParagraphName(ParagraphKind part, int number) {

    private static final Pattern NAME = Pattern.compile("(PP|OP) ?(\\d{1,3})");

    /** @throws Refusal if that names no paragraph */
    static ParagraphName of(String field, String text) {
        Matcher name = NAME.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!name.matches()) {
            throw new Refusal(ActionRule.NO_PARAGRAPH, field, text);
        }
        ParagraphKind part = name.group(1).equals("PP") ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
        return new ParagraphName(part, Integer.parseInt(name.group(2)));
    }

    /** Several, with commas in between; each once. */
    static List<ParagraphName> all(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(PlatformRule.MISSING, field, field);
        }
        Set<ParagraphName> names = new LinkedHashSet<>();
        for (String one : text.split("[,;]")) {
            names.add(of(field, one));
        }
        return List.copyOf(names);
    }

    @Override
    public String toString() {
        return (part == ParagraphKind.PREAMBULAR ? "PP " : "OP ") + number;
    }
}
