package org.placard.platform;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;

/** Who can lift what a rule refuses. In words: {@code platform.lifts.<code>}. */
public enum Lifter implements MessageSourceResolvable {
    /** Whoever sent the command, by what they send. */
    YOU,
    SECRETARIAT,
    PRESIDENT,
    MAIN_SPONSOR,
    SPONSORS,
    /** The delegation of the State that the command names. */
    STATE,
    TIME,
    OPERATOR,
    NOBODY;

    /** As the message bundles and the API spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if nobody goes by this code */
    public static Lifter of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody goes by the code " + code));
    }

    @Override
    public String[] getCodes() {
        return new String[] {"platform.lifts." + code()};
    }

    @Override
    public String toString() {
        return code();
    }
}
