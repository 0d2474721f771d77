package org.placard.drafts;

import org.placard.texts.UnreadableText;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why a file cannot be read and what to do, in the words of the texts module. */
record UnreadableWords(UnreadableText cause, String suffix) implements MessageSourceResolvable {

    static UnreadableWords sentence(UnreadableText cause) {
        return new UnreadableWords(cause, "");
    }

    static UnreadableWords remedy(UnreadableText cause) {
        return new UnreadableWords(cause, ".remedy");
    }

    @Override
    public String[] getCodes() {
        return new String[] {cause.reason().key() + suffix};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {cause.fileName(), detail()};
    }

    @Override
    public String getDefaultMessage() {
        return cause.reason().key();
    }

    private Object detail() {
        String key = cause.detailKey();
        return key == null ? cause.detail() : new DefaultMessageSourceResolvable(new String[] {key}, cause.detail());
    }
}
