package org.placard.notify.email;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter is made of.
 *
 * @param notices at least one, each in a language of its own
 * @param stop null where nothing of it can be stopped
 * @param manage where readers choose what they are told of; null where the recipient has nothing to choose or to stop
 */
record Content(List<Words> notices, Frame frame, URI stop, URI manage) {

    /** A line with an address in it; null for none. */
    record Line(String words, URI link) {

        String text() {
            return link == null ? words : words.replace("{link}", link.toString());
        }
    }

    /** What stands below everything: how to be told no more, and where to choose. */
    List<Line> end() {
        if (manage == null) {
            return List.of();
        }
        return List.of(
                stop == null ? new Line(frame.lasting(), null) : new Line(frame.stop(), stop),
                new Line(frame.manage(), manage));
    }

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
