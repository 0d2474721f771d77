package org.placard.extract;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.placard.texts.UnreadableText;
import org.placard.texts.Warning;

/** The sentences of the module {@code texts}, in English. */
final class Words {

    private static final int MEGABYTE = 1024 * 1024;

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages.texts", Locale.ROOT);

    /** Why a file cannot be read, and what to do. */
    String of(UnreadableText unreadable) {
        String key = unreadable.reason().key();
        Object[] arguments = {unreadable.fileName(), detail(unreadable)};
        return sentence(key, arguments) + " " + sentence(key + ".remedy", arguments);
    }

    String of(Warning warning) {
        boolean masthead = warning.code().name().startsWith("MASTHEAD");
        Object[] arguments = warning.arguments().stream()
                .map(argument -> masthead ? bundle.getString("texts.masthead." + argument) : argument)
                .toArray();
        return sentence(warning.code().key(), arguments);
    }

    private Object detail(UnreadableText unreadable) {
        return switch (unreadable.reason()) {
            case TOO_LARGE -> Integer.parseInt(unreadable.detail()) / MEGABYTE;
            case NOT_TEXT -> word("texts.content.", unreadable);
            case XML_REFUSED -> word("texts.xml.", unreadable);
            case DAMAGED -> word("texts.damage.", unreadable);
            case EXCESSIVE -> word("texts.excess.", unreadable);
            case NOT_A_RESOLUTION -> word("texts.kind.", unreadable);
            case EMPTY, NO_TEXT, UNKNOWN_LETTERS -> unreadable.detail();
        };
    }

    private String word(String keys, UnreadableText unreadable) {
        String key = keys + unreadable.detail();
        return bundle.containsKey(key) ? bundle.getString(key) : unreadable.detail();
    }

    private String sentence(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
