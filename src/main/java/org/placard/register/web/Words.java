package org.placard.register.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** {@code #words} on a page: what the parts of Placard are called. What has no words yet is shown by its own name. */
public final class Words {

    private static final Pattern EVENT_TYPE = Pattern.compile("org\\.placard\\.(.+)\\.v\\d+");

    private final MessageSource messages;
    private final Locale locale;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
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

    private String word(String prefix, String name) {
        return messages.getMessage(prefix + name, null, name, locale);
    }
}
