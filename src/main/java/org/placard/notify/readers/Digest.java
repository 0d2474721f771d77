package org.placard.notify.readers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants to hear. */
public enum Digest {
    AT_ONCE,
    HOURLY,
    DAILY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Digest> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
