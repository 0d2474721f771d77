package org.placard.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.journal.contract.DomainEvent;
import org.springframework.stereotype.Component;

/** From an event to the people whom it concerns, each once and in their language. */
@Component
class Addressing {

    private final Routing routing;
    private final Contacts contacts;
    private final Wording wording;

    Addressing(Routing routing, Contacts contacts, Wording wording) {
        this.routing = routing;
        this.contacts = contacts;
        this.wording = wording;
    }

    Mailing address(Envelope envelope, DomainEvent event, SponsorsOfFile sponsors) {
        Set<Party> parties = Poison.unless(() -> routing.partiesFor(event, sponsors));
        List<Contact> found = contacts.of(parties);
        Set<Party> unreachable = new HashSet<>(parties);
        found.forEach(contact -> unreachable.remove(contact.party()));
        Map<String, Words> byLanguage = new HashMap<>();
        List<Notice> notices = oncePerAddress(found).stream()
                .map(contact -> new Notice(
                        contact.address(),
                        byLanguage.computeIfAbsent(contact.language(), language -> words(event, envelope, language))))
                .toList();
        return new Mailing(notices, unreachable);
    }

    // A text that cannot be filled is a mistake in the bundle, not in the event: the event waits for the right bundle.
    private Words words(DomainEvent event, Envelope envelope, String language) {
        return wording.wordsFor(event, envelope.file(), language);
    }

    // Who is secretariat and President at once is still one reader.
    private static Collection<Contact> oncePerAddress(List<Contact> contacts) {
        Map<String, Contact> byAddress = new LinkedHashMap<>();
        contacts.forEach(contact -> byAddress.putIfAbsent(contact.address(), contact));
        return byAddress.values();
    }
}
