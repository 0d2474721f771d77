package org.placard.notify.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placard.notify.Delivery;
import org.placard.notify.Links;
import org.placard.notify.Notice;
import org.placard.notify.Unrenderable;
import org.placard.notify.ledger.Letterbox;
import org.placard.notify.readers.Languages;
import org.springframework.stereotype.Component;

/** Writes the letter of a delivery, in the language of its recipient. */
@Component
class Letters {

    private final Languages languages;
    private final Wording wording;
    private final Stops stops;
    private final Links links;
    private final List<Attachments> attachments;
    private final OwnWriting own;

    Letters(
            Languages languages,
            Wording wording,
            Stops stops,
            Links links,
            List<Attachments> attachments,
            OwnWriting own) {
        this.languages = languages;
        this.wording = wording;
        this.stops = stops;
        this.links = links;
        this.attachments = attachments;
        this.own = own;
    }

    /** Before anybody is to be told of it, in the transaction that takes the event in. */
    void takenIn(Notice notice) {
        attachments.forEach(source -> source.takenIn(notice));
    }

    /** @throws Unrenderable naming the notices that cannot be put into words */
    Letter of(Delivery delivery) {
        return Letterbox.isLetter(delivery.first().envelope().type()) ? own.of(delivery) : notices(delivery);
    }

    private Letter notices(Delivery delivery) {
        String language = languages.of(delivery.recipient());
        Content content = new Content(
                words(delivery, language),
                wording.frame(language),
                stops.linkIn(delivery).orElse(null),
                links.toOwnNotices());
        List<Notice> notices = delivery.notices();
        return new Letter(
                content.subject(),
                PlainText.of(content),
                Html.of(content),
                content.languages(),
                notices.get(notices.size() - 1).envelope().time(),
                content.stop(),
                attachments(delivery, language));
    }

    private List<Words> words(Delivery delivery, String language) {
        List<Words> words = new ArrayList<>();
        Map<String, String> faults = new TreeMap<>();
        for (Notice notice : delivery.notices()) {
            try {
                words.add(words(notice, language));
            } catch (RuntimeException e) {
                faults.put(notice.id(), "the notice cannot be written: " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new Unrenderable(faults);
        }
        return words;
    }

    private Words words(Notice notice, String language) {
        if (!notice.known()) {
            throw new IllegalStateException(
                    "this version cannot read " + notice.envelope().type());
        }
        return wording.wordsFor(notice.event(), notice.envelope().file(), language);
    }

    private List<Attachments.Attachment> attachments(Delivery delivery, String language) {
        return delivery.notices().stream()
                .flatMap(notice -> attachments.stream()
                        .flatMap(source -> source.of(notice, delivery.recipient(), language).stream()))
                .toList();
    }
}
