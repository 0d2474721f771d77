package org.placard.notify.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.Links;
import org.placard.notify.Secret;
import org.placard.notify.StateNames;
import org.placard.platform.Actor;
import org.placard.platform.Geneva;
import org.placard.platform.SignedIn;
import org.placard.platform.security.People;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Gives out calendars: to whoever has a secret address, and the days of the sessions to all who are signed in. */
@Service
public class ReadingCalendars {

    private static final UUID SESSIONS = UUID.nameUUIDFromBytes("placard:sessions".getBytes(StandardCharsets.UTF_8));

    private final CalendarLinks links;
    private final Entries entries;
    private final People people;
    private final StateNames states;
    private final CalendarDocument documents;
    private final Clock clock;

    ReadingCalendars(
            CalendarLinks links,
            Entries entries,
            People people,
            StateNames states,
            Links pages,
            FeedSettings settings,
            Clock clock) {
        this.links = links;
        this.entries = entries;
        this.people = people;
        this.states = states;
        this.documents = new CalendarDocument(settings, pages::to);
        this.clock = clock;
    }

    /**
     * @param digest the same for the same content
     * @param changed since when the content has been this; null where nobody keeps it
     */
    public record Given(String document, String digest, Instant changed) {}

    /** Empty if there is no such address any more, or its owner may no longer see what it shows. */
    public Optional<Given> bySecret(String secret) {
        return Optional.of(secret)
                .filter(Secret::hasForm)
                .flatMap(known -> links.find(Secret.digest(known)))
                .flatMap(link -> owner(link)
                        .filter(owner -> MakingLinks.allowed(link.topic(), link.subject(), owner))
                        .map(owner -> given(link, owner)));
    }

    public Given sessions(String language) {
        EntryWords words = new EntryWords(language);
        return given(write(SESSIONS, words.text("feed.sessions"), entries.sessions(), words));
    }

    /** One session with all that is due in it and at it. */
    public Given session(String session, String language) {
        UUID id = UUID.nameUUIDFromBytes(("placard:session:" + session).getBytes(StandardCharsets.UTF_8));
        EntryWords words = new EntryWords(language);
        List<Entry> found = entries.of(Topic.SESSION, session, null);
        return given(write(id, name(Topic.SESSION, session, words), found, words));
    }

    private Given given(Link link, Actor owner) {
        EntryWords words = new EntryWords(link.language());
        List<Entry> found = entries.of(link.topic(), link.subject(), owner);
        String document = write(link.id(), name(link.topic(), link.subject(), words), found, words);
        String digest = digest(document);
        return new Given(document, digest, links.read(link.id(), digest, clock.instant()));
    }

    private static Given given(String document) {
        return new Given(document, digest(document), null);
    }

    private String write(UUID id, String name, List<Entry> found, EntryWords words) {
        return documents.write(id, name, found, words, Geneva.day(clock.instant()));
    }

    private String name(Topic topic, String subject, EntryWords words) {
        String name = topic == Topic.STATE ? states.of(subject, Locale.forLanguageTag(words.language())) : subject;
        return topic == Topic.MINE ? words.text("feed.mine") : words.text("feed." + topic.word(), Map.of("name", name));
    }

    private Optional<Actor> owner(Link link) {
        try {
            UserDetails person = people.loadUserByUsername(link.owner());
            return Optional.of(((SignedIn) person).actor());
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static String digest(String document) {
        return HexFormat.of().formatHex(Secret.digest(document), 0, 16);
    }
}
