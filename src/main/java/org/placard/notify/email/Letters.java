package org.placard.notify.email;

import java.util.List;
import java.util.Map;
import org.placard.notify.Delivery;
import org.placard.notify.Notice;
import org.placard.notify.Unrenderable;
import org.springframework.stereotype.Component;

/** Writes the letter of a delivery, in the language of its recipient. */
@Component
class Letters {

    private final Contacts contacts;
    private final Wording wording;
    private final List<Attachments> attachments;

    Letters(Contacts contacts, Wording wording, List<Attachments> attachments) {
        this.contacts = contacts;
        this.wording = wording;
        this.attachments = attachments;
    }

    /** @throws Unrenderable naming the notices that cannot be put into words */
    Letter of(Delivery delivery) {
        Notice notice = delivery.first();
        Words words = words(notice, contacts.languageOf(delivery.recipient()));
        return new Letter(words, notice.envelope().time(), attachments(notice, delivery.recipient()));
    }

    private Words words(Notice notice, String language) {
        if (!notice.known()) {
            throw new Unrenderable(Map.of(
                    notice.id(),
                    "this version does not know " + notice.envelope().type()));
        }
        try {
            return wording.wordsFor(notice.event(), notice.envelope().file(), language);
        } catch (RuntimeException e) {
            throw new Unrenderable(Map.of(notice.id(), "the notice cannot be written: " + e.getMessage()));
        }
    }

    private List<Attachments.Attachment> attachments(Notice notice, String recipient) {
        return attachments.stream()
                .flatMap(source -> source.of(notice, recipient).stream())
                .toList();
    }
}
