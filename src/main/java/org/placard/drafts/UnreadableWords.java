package org.placard.drafts;

import org.placard.texts.UnreadableText;
import org.springframework.context.MessageSourceResolvable;

/** Why a file cannot be read, as a message of the texts module. */
record UnreadableWords(UnreadableText cause) implements MessageSourceResolvable {

    @Override
    public String[] getCodes() {
        return new String[] {cause.reason().key()};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {cause.detail()};
    }

    @Override
    public String getDefaultMessage() {
        return cause.reason().key();
    }
}
