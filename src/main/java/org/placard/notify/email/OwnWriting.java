package org.placard.notify.email;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.notify.Delivery;
import org.placard.notify.Envelope;
import org.placard.notify.Links;
import org.placard.notify.OwnLetters;
import org.springframework.stereotype.Component;

/** Writes the letters that Placard sends of its own accord. */
@Component
class OwnWriting {

    private final Map<String, OwnLetters> byKind;
    private final Wording wording;
    private final Links links;

    OwnWriting(List<OwnLetters> kinds, Wording wording, Links links) {
        this.byKind = kinds.stream().collect(Collectors.toUnmodifiableMap(OwnLetters::kind, Function.identity()));
        this.wording = wording;
        this.links = links;
    }

    /** @throws org.placard.notify.FinalFailure if it is not to be sent any more */
    Letter of(Delivery delivery) {
        Envelope letter = delivery.first().envelope();
        OwnLetters.Written written = author(letter).write(letter.data(), delivery.recipient());
        Content content = new Content(
                List.of(wording.wordsFor(letter.kind(), written)),
                wording.frame(written.language()),
                null,
                written.reader() ? links.toOwnNotices() : null);
        return new Letter(
                content.subject(),
                PlainText.of(content),
                Html.of(content),
                content.languages(),
                letter.time(),
                null,
                List.of());
    }

    private OwnLetters author(Envelope letter) {
        OwnLetters author = byKind.get(letter.kind());
        if (author == null) {
            throw new IllegalStateException("this version writes no " + letter.type());
        }
        return author;
    }
}
