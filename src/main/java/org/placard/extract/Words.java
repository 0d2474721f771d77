package org.placard.extract;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.placard.texts.UnreadableText;
import org.placard.texts.Warning;

/** The sentences of the module {@code texts}, in English. */
final class Words {

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

    private String detail(UnreadableText unreadable) {
        String key = unreadable.detailKey();
        return key != null && bundle.containsKey(key) ? bundle.getString(key) : unreadable.detail();
    }

    private String sentence(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
