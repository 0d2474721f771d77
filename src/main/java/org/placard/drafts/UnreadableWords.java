package org.placard.drafts;

import org.placard.texts.UnreadableText;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.util.unit.DataSize;

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
        return switch (cause.reason()) {
            case NOT_TEXT -> word("texts.content.");
            case XML_REFUSED -> word("texts.xml.");
            case DAMAGED -> word("texts.damage.");
            case EXCESSIVE -> word("texts.excess.");
            case NOT_A_RESOLUTION -> word("texts.kind.");
            case TOO_LARGE -> DataSize.ofBytes(Long.parseLong(cause.detail())).toMegabytes();
            case EMPTY, NO_TEXT, UNKNOWN_LETTERS -> cause.detail();
        };
    }

    private MessageSourceResolvable word(String bundle) {
        return new DefaultMessageSourceResolvable(new String[] {bundle + cause.detail()}, cause.detail());
    }
}
