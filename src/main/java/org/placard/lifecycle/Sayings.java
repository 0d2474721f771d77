package org.placard.lifecycle;

import java.util.Collection;
import java.util.List;
import org.placard.platform.Lifter;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Parts of sentences that only become words when the reader's language is known. */
final class Sayings {

    private Sayings() {}

    /** @param code in the message bundle of this module, without its first word */
    static MessageSourceResolvable of(String code, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {"lifecycle." + code}, arguments);
    }

    /** A name as a diagram has it. */
    static MessageSourceResolvable name(String drawn) {
        return new DefaultMessageSourceResolvable(new String[0], drawn);
    }

    static MessageSourceResolvable list(List<MessageSourceResolvable> several) {
        return several.stream().reduce((one, other) -> of("list", one, other)).orElse(of("nothing"));
    }

    static MessageSourceResolvable anyOf(Collection<Lifter> several) {
        return several.stream()
                .map(MessageSourceResolvable.class::cast)
                .reduce((one, other) -> of("either", one, other))
                .orElse(of("nothing"));
    }
}
