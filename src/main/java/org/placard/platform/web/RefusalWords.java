package org.placard.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placard.platform.Lifter;
import org.placard.platform.Refusal;
import org.placard.platform.Sentence;
import org.placard.platform.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts refusals into words, from the message bundles. */
@Component
public class RefusalWords implements Sentences {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    public Explanation of(Refusal refusal, Locale locale) {
        String key = "rule." + refusal.rule().id();
        Object[] arguments = Arrays.stream(refusal.arguments())
                .map(argument -> word(argument, locale))
                .toArray();
        return new Explanation(
                refusal.rule().id(),
                refusal.where(),
                messages.getMessage(key, arguments, locale),
                liftedBy(key, refusal, locale),
                messages.getMessage(key + ".remedy", arguments, locale),
                messages.getMessage(key + ".source", null, locale));
    }

    @Override
    public Sentence of(Refusal refusal) {
        Explanation explained = of(refusal, Locale.ENGLISH);
        return new Sentence(explained.detail(), explained.remedy());
    }

    private List<Explanation.Who> liftedBy(String key, Refusal refusal, Locale locale) {
        Object[] codes = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof Collection<?> several
                        ? several.stream().map(Object::toString).collect(Collectors.joining(","))
                        : String.valueOf(argument))
                .toArray();
        return Arrays.stream(messages.getMessage(key + ".lifts", codes, locale).split(","))
                .map(code -> Lifter.of(code.strip()))
                .map(lifter -> new Explanation.Who(lifter.code(), messages.getMessage(lifter, locale)))
                .toList();
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
