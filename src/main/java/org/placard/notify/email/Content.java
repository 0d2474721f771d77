package org.placard.notify.email;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter is made of.
 *
 * @param notices at least one, each in a language of its own
 * @param stop null where nothing of it can be stopped
 * @param manage where readers choose what they are told of
 */
record Content(List<Words> notices, Frame frame, URI stop, URI manage) {

    String subject() {
        return notices.size() == 1
                ? notices.get(0).subject()
                : frame.many().replace("{count}", Integer.toString(notices.size()));
    }

    boolean isDigest() {
        return notices.size() > 1;
    }

    List<String> languages() {
        return Stream.concat(notices.stream().map(Words::language), Stream.of(frame.language()))
                .map(java.util.Locale::toLanguageTag)
                .distinct()
                .toList();
    }
}
