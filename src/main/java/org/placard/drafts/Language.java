package org.placard.drafts;

import java.util.Locale;
import org.placard.platform.Refusal;

/** The official languages, in which documents are issued (rules of procedure of the General Assembly, rule 51). */
public enum Language {
    AR("Arabic"),
    ZH("Chinese"),
    EN("English"),
    FR("French"),
    RU("Russian"),
    ES("Spanish");

    private final String printed;

    Language(String printed) {
        this.printed = printed;
    }

    /** As forms, tables and events spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is the language that a masthead names. */
    public boolean isPrintedAs(String name) {
        return printed.equalsIgnoreCase(name);
    }

    /** @throws Refusal if it is the code of no official language */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new Refusal(DraftRule.UNKNOWN_LANGUAGE, "language", code);
    }
}
