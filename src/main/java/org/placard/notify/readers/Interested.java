package org.placard.notify.readers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.placard.notify.FileSoFar;
import org.placard.notify.Notice;
import org.placard.notify.Party;
import org.placard.notify.Recipient;
import org.placard.notify.intake.SponsorChange;
import org.springframework.stereotype.Component;

/** From an event to the people who are told of it, each once: whom it concerns, and who asked for it. */
@Component
public class Interested {

    /** @param recipient with the moment that suits them, and why they are told */
    public record One(Reader reader, Recipient recipient) {}

    /** @param unreachable parties without any contact */
    public record All(List<One> readers, Set<Party> unreachable) {}

    private static final String STANDARD = "standard";

    private final Contacts contacts;
    private final Readers readers;
    private final Subscriptions subscriptions;
    private final Urgency urgency;
    private final Clock clock;

    Interested(Contacts contacts, Readers readers, Subscriptions subscriptions, Urgency urgency, Clock clock) {
        this.contacts = contacts;
        this.readers = readers;
        this.subscriptions = subscriptions;
        this.urgency = urgency;
        this.clock = clock;
    }

    /** @param parties whom the event concerns, by role, State or duty */
    public All in(Notice notice, Set<Party> parties, FileSoFar file) {
        List<Contact> found = contacts.of(parties);
        Set<Party> unreachable = new HashSet<>(parties);
        found.forEach(contact -> unreachable.remove(contact.party()));
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        concerned(notice, found).forEach(address -> add(reasons, address, STANDARD));
        subscriptions
                .fulfilledBy(reasons(notice, parties, file))
                .forEach(wish -> add(reasons, wish.address(), wish.reason()));
        return new All(timed(notice, reasons, found), unreachable);
    }

    // Who is secretariat and President at once is still one reader.
    private Stream<String> concerned(Notice notice, List<Contact> found) {
        Set<String> muted = urgency.isLasting(notice.envelope().type())
                ? Set.of()
                : subscriptions.whoMuted(notice.envelope().type());
        return found.stream().map(Contact::address).distinct().filter(address -> !muted.contains(address));
    }

    private List<One> timed(Notice notice, Map<String, List<String>> reasons, List<Contact> found) {
        Map<String, Reader> known = readers.of(reasons.keySet());
        List<One> all = new ArrayList<>();
        reasons.forEach((address, why) -> {
            Reader reader = known.containsKey(address) ? known.get(address) : byContact(address, found);
            all.add(new One(reader, recipient(notice, reader).because(String.join(" ", why))));
        });
        return all;
    }

    private Recipient recipient(Notice notice, Reader reader) {
        Timing timing = urgency.isUrgent(notice) ? Timing.AT_ONCE : Timing.of(reader, clock.instant());
        return timing.at() == null
                ? Recipient.atOnce(reader.address())
                : Recipient.inBatch(reader.address(), timing.at(), timing.batch());
    }

    private static Reader byContact(String address, List<Contact> found) {
        return found.stream()
                .filter(contact -> contact.address().equals(address))
                .map(contact -> Reader.byDefault(address, contact.language()))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<String> reasons(Notice notice, Set<Party> parties, FileSoFar file) {
        Stream<String> states = Stream.of(
                        file.sponsors().all().stream(),
                        SponsorChange.by(notice.event()).stream().map(SponsorChange::state),
                        parties.stream()
                                .map(Party::name)
                                .filter(name -> name.startsWith("state:"))
                                .map(name -> name.substring("state:".length())))
                .flatMap(codes -> codes)
                .distinct()
                .map(code -> "state:" + code);
        Stream<String> roles = parties.stream().map(Roles::of).distinct().map(role -> "role:" + role);
        Stream<String> facts = Stream.of(
                "file:" + notice.envelope().file(), "event:" + notice.envelope().kind(), "item:" + file.agendaItem());
        return Stream.of(states, roles, facts).flatMap(all -> all).toList();
    }

    private static void add(Map<String, List<String>> reasons, String address, String reason) {
        reasons.computeIfAbsent(address, any -> new ArrayList<>()).add(reason);
    }
}
