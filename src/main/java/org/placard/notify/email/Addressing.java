package org.placard.notify.email;

import java.util.Collection;
import java.util.HashMap;
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
import org.placard.notify.readers.Interested;
import org.springframework.stereotype.Component;

/** From an event to the letters that tell of it. */
@Component
class Addressing {

    private final Routing routing;
    private final Interested interested;
    private final Wording wording;

    Addressing(Routing routing, Interested interested, Wording wording) {
        this.routing = routing;
        this.interested = interested;
        this.wording = wording;
    }

    Collection<Recipient> recipients(Notice notice, FileSoFar file) {
        if (!notice.known()) {
            return List.of();
        }
        Set<Party> parties = Poison.unless(() -> routing.partiesFor(notice.event(), file.sponsors()));
        Interested.All all = interested.in(notice, parties, file);
        Map<String, Optional<String>> faults = new HashMap<>();
        return Stream.concat(
                        all.unreachable().stream().map(party -> Recipient.nobody(party.name())),
                        all.readers().stream()
                                .map(one -> recipient(
                                        one,
                                        faults.computeIfAbsent(
                                                one.reader().language(), language -> faultOf(notice, language)))))
                .toList();
    }

    private static Recipient recipient(Interested.One one, Optional<String> fault) {
        return fault.map(reason -> one.recipient().but(reason)).orElse(one.recipient());
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
}
