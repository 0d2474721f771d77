package org.placard.notify.readers;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placard.journal.contract.EventTypes;
import org.placard.notify.Envelope;
import org.placard.notify.StateNames;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People say what they want to be told of, and how; each for the address that belongs to their login, and no other. */
@Service
@Transactional
public class Subscribing {

    /** The six official languages. */
    public static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    /**
     * How somebody wants to be told.
     *
     * @param quietFrom null or blank, like quietUntil, for no quiet hours; 22:00
     * @param zone null for Geneva's
     */
    public record Manner(
            String language, String digest, Integer digestHour, String quietFrom, String quietUntil, String zone) {}

    private static final Pattern ITEM = Pattern.compile("[1-9]|1\\d");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Set<String> EVENTS =
            Set.copyOf(EventTypes.all().keySet().stream().map(Envelope::kindOf).toList());

    private final Readers readers;
    private final Subscriptions subscriptions;
    private final Waiting waiting;
    private final Urgency urgency;
    private final StateNames states;
    private final ReaderSettings settings;

    Subscribing(
            Readers readers,
            Subscriptions subscriptions,
            Waiting waiting,
            Urgency urgency,
            StateNames states,
            ReaderSettings settings) {
        this.readers = readers;
        this.subscriptions = subscriptions;
        this.waiting = waiting;
        this.urgency = urgency;
        this.states = states;
        this.settings = settings;
    }

    /** The reader that is signed in; empty where they confirmed no address. */
    public Optional<Reader> known() {
        return readers.ofLogin(Actors.current().name());
    }

    /** The same, refused where there is none. */
    public Reader reader() {
        return known().orElseThrow(() ->
                new Refusal(NoticesRule.NO_ADDRESS, "login", Actors.current().name()));
    }

    public List<Subscription> subscriptions() {
        return subscriptions.of(reader().address());
    }

    /** The kinds of event that the reader does not want to be told of for their role or State. */
    public List<String> muted() {
        return subscriptions.mutedBy(reader().address()).stream()
                .map(Envelope::kindOf)
                .toList();
    }

    /** What waited for the former digest or quiet hours leaves at once. */
    public void change(Manner wanted) {
        Reader reader = reader();
        Reader changed = new Reader(
                reader.address(),
                language(wanted.language()),
                digest(wanted.digest()),
                hour(wanted.digestHour(), reader),
                time("quietFrom", wanted.quietFrom()),
                time("quietUntil", wanted.quietUntil()),
                zone(wanted.zone(), reader));
        requireQuietHours(changed);
        readers.save(changed);
        waiting.release(changed.address());
    }

    public void subscribe(String kind, String value) {
        Reader reader = reader();
        Subscription.Kind by = kind(kind);
        String valid = valid(by, value);
        if (subscriptions.of(reader.address()).size() >= settings.subscriptions()) {
            throw new Refusal(NoticesRule.TOO_MANY, "subscriptions", settings.subscriptions());
        }
        subscriptions.add(reader.address(), by, valid);
    }

    /** @throws Refusal if it is not the reader's own */
    public void unsubscribe(UUID id) {
        String address = reader().address();
        Subscription own = subscriptions.of(address).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(NoticesRule.UNKNOWN_SUBSCRIPTION, "subscription", id));
        subscriptions.remove(address, own.id());
        waiting.stop(address, own.reason());
    }

    /** @param wanted whether the reader wants to be told of this kind of event for their role or State */
    public void standard(String event, boolean wanted) {
        String address = reader().address();
        String type = typeOf(oneOf("event", event, EVENTS));
        if (wanted) {
            subscriptions.unmute(address, type);
            return;
        }
        if (urgency.isLasting(type)) {
            throw new Refusal(NoticesRule.LASTING, "event", event);
        }
        subscriptions.mute(address, type);
        waiting.stopStandard(address, type);
    }

    private String valid(Subscription.Kind kind, String value) {
        String given = value == null ? "" : value.strip();
        boolean fine = switch (kind) {
            case STATE -> states.isKnown(given.toUpperCase(Locale.ROOT));
            case ITEM -> ITEM.matcher(given).matches();
            case FILE -> FILE.matcher(given).matches();
            case EVENT -> EVENTS.contains(given);
            case ROLE -> Roles.ALL.contains(given);
        };
        if (!fine) {
            throw new Refusal(NoticesRule.NOT_ONE_OF, kind.code(), given, kind.code());
        }
        return kind == Subscription.Kind.STATE ? given.toUpperCase(Locale.ROOT) : given;
    }

    private static Subscription.Kind kind(String code) {
        return Stream.of(Subscription.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(NoticesRule.NOT_ONE_OF, "kind", String.valueOf(code), "kind"));
    }

    private static Digest digest(String code) {
        return Digest.of(code)
                .orElseThrow(() -> new Refusal(NoticesRule.NOT_ONE_OF, "digest", String.valueOf(code), "digest"));
    }

    private static int hour(Integer hour, Reader reader) {
        if (hour != null && (hour < 0 || hour > 23)) {
            throw new Refusal(NoticesRule.NOT_ONE_OF, "digestHour", hour, "digestHour");
        }
        return hour == null ? reader.digestHour() : hour;
    }

    private static LocalTime time(String where, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Refusal(NoticesRule.NOT_ONE_OF, where, text, where);
        }
    }

    private static ZoneId zone(String id, Reader reader) {
        try {
            return id == null || id.isBlank() ? reader.zone() : ZoneId.of(id.strip());
        } catch (DateTimeException e) {
            throw new Refusal(NoticesRule.NOT_ONE_OF, "zone", id, "zone");
        }
    }

    private static void requireQuietHours(Reader reader) {
        boolean half = (reader.quietFrom() == null) != (reader.quietUntil() == null);
        if (half || reader.hasQuietHours() && reader.quietFrom().equals(reader.quietUntil())) {
            throw new Refusal(NoticesRule.QUIET_HOURS, "quietFrom");
        }
    }

    static String language(String code) {
        return oneOf("language", code, LANGUAGES);
    }

    private static String oneOf(String where, String value, Collection<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            throw new Refusal(NoticesRule.NOT_ONE_OF, where, String.valueOf(value), where);
        }
        return value;
    }

    private static String typeOf(String kind) {
        return EventTypes.all().keySet().stream()
                .filter(type -> Envelope.kindOf(type).equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
