package org.placard.lifecycle;

import org.springframework.context.MessageSourceResolvable;

/** A step or message in words: {@code step.<id>} in the message bundles, or the id where there are none. */
public record StepName(String id) implements MessageSourceResolvable {

    @Override
    public String[] getCodes() {
        return new String[] {"step." + id};
    }

    @Override
    public String getDefaultMessage() {
        return id;
    }
}
