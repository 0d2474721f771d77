package org.placard.notify.calendar;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.Secret;
import org.placard.notify.StateNames;
import org.placard.platform.Actor;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People make secret addresses of calendars for their calendar programs, which cannot sign in, and revoke them. */
@Service
public class MakingLinks {

    public static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    private final CalendarLinks links;
    private final Entries entries;
    private final StateNames states;
    private final FeedSettings settings;
    private final Clock clock;

    MakingLinks(CalendarLinks links, Entries entries, StateNames states, FeedSettings settings, Clock clock) {
        this.links = links;
        this.entries = entries;
        this.states = states;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param secret shown now and never again */
    public record Made(Link link, String secret) {}

    /**
     * @param wanted mine, state, session or holder
     * @param subject code of the State, number of the session, name of the holder; for mine it says nothing
     */
    @Transactional
    public Made make(Actor owner, String wanted, String subject, String language) {
        Topic topic = topic(wanted);
        String named = topic.needsSubject() ? subject(topic, subject, owner) : null;
        if (language == null || !LANGUAGES.contains(language)) {
            throw new Refusal(LinkRule.UNKNOWN_LANGUAGE, "language", language, LANGUAGES);
        }
        links.hold(owner.name());
        if (links.of(owner.name()).size() >= settings.links()) {
            throw new Refusal(LinkRule.TOO_MANY, "topic", settings.links());
        }
        String secret = Secret.make();
        Link link = new Link(UUID.randomUUID(), owner.name(), topic, named, language, clock.instant(), null);
        links.add(link, Secret.digest(secret));
        return new Made(link, secret);
    }

    public List<Link> of(Actor owner) {
        return links.of(owner.name());
    }

    public void revoke(Actor owner, UUID id) {
        if (!links.revoke(id, owner.name(), clock.instant())) {
            throw new Refusal(LinkRule.UNKNOWN_LINK, "link", id);
        }
    }

    /** The States whose calendars somebody may have: code to name, in the order of the names. */
    public Map<String, String> states(Actor reader, Locale language) {
        Map<String, String> allowed = states.all(language);
        allowed.keySet().removeIf(code -> !allowed(Topic.STATE, code, reader));
        return allowed;
    }

    /** The sessions that a calendar can be about, the latest first. */
    public List<String> sessions() {
        return entries.knownSessions();
    }

    /** The session that is under way or comes next; empty where none does. */
    public Optional<String> nextSession() {
        return entries.nextSession();
    }

    /** Those of whom resolutions order something. */
    public List<String> holders() {
        return entries.knownHolders();
    }

    /** Whether somebody may see such a calendar: a delegation no other State's. */
    static boolean allowed(Topic topic, String subject, Actor reader) {
        return topic != Topic.STATE || !reader.is(Role.DELEGATION) || subject.equals(reader.state());
    }

    private static Topic topic(String given) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.word().equals(given))
                .findFirst()
                .orElseThrow(() -> new Refusal(LinkRule.UNKNOWN_TOPIC, "topic", given));
    }

    private String subject(Topic topic, String given, Actor owner) {
        if (given == null || given.isBlank()) {
            throw new Refusal(PlatformRule.MISSING, topic.word(), topic.word());
        }
        String subject = given.strip();
        if (!known(topic, subject)) {
            throw new Refusal(LinkRule.UNKNOWN_SUBJECT, topic.word(), subject);
        }
        if (!allowed(topic, subject, owner)) {
            throw new Refusal(LinkRule.ANOTHER_STATE, topic.word(), subject);
        }
        return subject;
    }

    private boolean known(Topic topic, String subject) {
        return switch (topic) {
            case MINE -> true;
            case STATE -> states.isKnown(subject);
            case SESSION -> entries.knownSessions().contains(subject);
            case HOLDER -> entries.knownHolders().contains(subject);
        };
    }
}
