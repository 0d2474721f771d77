package org.placard.notify.email;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.Party;
import org.placard.notify.Poison;
import org.placard.notify.Recipient;
import org.placard.notify.Routing;
import org.springframework.stereotype.Component;

/** From an event to the people whom it concerns, each once. */
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

    Collection<Recipient> recipients(Notice notice, FileSoFar file) {
        if (!notice.known()) {
            return List.of();
        }
        Set<Party> parties = Poison.unless(() -> routing.partiesFor(notice.event(), file.sponsors()));
        List<Contact> found = contacts.of(parties);
        Set<Party> unreachable = new HashSet<>(parties);
        found.forEach(contact -> unreachable.remove(contact.party()));
        Map<String, Optional<String>> faults = new HashMap<>();
        return Stream.concat(
                        unreachable.stream().map(party -> Recipient.nobody(party.name())),
                        oncePerAddress(found).stream()
                                .map(contact -> recipient(
                                        contact,
                                        faults.computeIfAbsent(
                                                contact.language(), language -> faultOf(notice, language)))))
                .toList();
    }

    private static Recipient recipient(Contact contact, Optional<String> fault) {
        return fault.map(reason -> Recipient.aside(contact.address(), reason))
                .orElseGet(() -> Recipient.atOnce(contact.address()));
    }

    // Tried out now, so that a notice that cannot be written is seen now and not when its moment comes.
    private Optional<String> faultOf(Notice notice, String language) {
        try {
            wording.wordsFor(notice.event(), notice.envelope().file(), language);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("the notice cannot be written: " + e.getMessage());
        }
    }

    // Who is secretariat and President at once is still one reader.
    private static Collection<Contact> oncePerAddress(List<Contact> contacts) {
        Map<String, Contact> byAddress = new LinkedHashMap<>();
        contacts.forEach(contact -> byAddress.putIfAbsent(contact.address(), contact));
        return byAddress.values();
    }
}
