package org.placard.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placard.platform.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts refusals into words, from the message bundles. */
@Component
class RefusalWords {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(Refusal refusal, Locale locale) {
        return messages.getMessage("rule." + refusal.rule().id(), words(refusal.arguments(), locale), locale);
    }

    String remedy(Refusal refusal, Locale locale) {
        return messages.getMessage(
                "rule." + refusal.rule().id() + ".remedy", words(refusal.arguments(), locale), locale);
    }

    String source(Refusal refusal, Locale locale) {
        return messages.getMessage("rule." + refusal.rule().id() + ".source", null, locale);
    }

    private Object[] words(Object[] arguments, Locale locale) {
        return Arrays.stream(arguments).map(argument -> word(argument, locale)).toArray();
    }

    // Numbers are names here (entry 1200, session 43): no grouping separators.
    private Object word(Object argument, Locale locale) {
        if (argument instanceof Collection<?> several) {
            return several.isEmpty()
                    ? messages.getMessage("platform.nothing", null, locale)
                    : several.stream().map(one -> word(one, locale).toString()).collect(Collectors.joining(", "));
        }
        return argument instanceof MessageSourceResolvable resolvable
                ? messages.getMessage(resolvable, locale)
                : String.valueOf(argument);
    }
}
