package org.placard.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;

/** Names a session of the Council: 43 for a regular one, S-36 for a special one. */
public record SessionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("(S-)?[1-9]\\d{0,3}");

    private static final String FILE = "session-";
    private static final String SPECIAL = "S-";

    public SessionId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Refusal(CalendarRule.UNKNOWN_SESSION, "session", value);
        }
    }

    /** Empty where the text cannot be the name of a session. */
    public static Optional<SessionId> find(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new SessionId(text)) : Optional.empty();
    }

    /** {@code regular} or {@code special}. */
    String kind() {
        return value.startsWith(SPECIAL) ? "special" : "regular";
    }

    /** The regular session that was so many sessions ago; empty for special ones and before the first. */
    Optional<SessionId> earlier(int sessions) {
        return find(String.valueOf(number() - sessions));
    }

    /** The number of a regular session; 0 for a special one. */
    int number() {
        return value.startsWith(SPECIAL) ? 0 : Integer.parseInt(value);
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
