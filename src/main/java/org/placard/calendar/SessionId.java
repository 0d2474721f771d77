package org.placard.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;

/**
 * Names a session of the Council: 43 for a regular one, S-36 for a special one, OM-19 for an organizational one.
 * Unconfirmed: how organizational sessions are named.
 */
public record SessionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("(S-|OM-)?[1-9]\\d{0,3}");

    private static final String FILE = "session-";
    private static final String SPECIAL = "S-";
    private static final String ORGANIZATIONAL = "OM-";

    public SessionId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Refusal(CalendarRule.UNKNOWN_SESSION, "session", value);
        }
    }

    /** Empty where the text cannot be the name of a session. */
    public static Optional<SessionId> find(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new SessionId(text)) : Optional.empty();
    }

    /** {@code regular}, {@code special} or {@code organizational}. */
    String kind() {
        if (value.startsWith(SPECIAL)) {
            return "special";
        }
        return value.startsWith(ORGANIZATIONAL) ? "organizational" : "regular";
    }

    /** The regular session that was so many sessions ago; empty for the others and before the first. */
    Optional<SessionId> earlier(int sessions) {
        return find(String.valueOf(number() - sessions));
    }

    /** The number of a regular session; 0 for the others. */
    int number() {
        return kind().equals("regular") ? Integer.parseInt(value) : 0;
    }

    /** The session that a file is kept for. */
    public static SessionId of(FileId file) {
        return new SessionId(file.value().substring(FILE.length()));
    }

    /** The session's own file: its journal and its process. */
    public FileId file() {
        return new FileId(FILE + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
