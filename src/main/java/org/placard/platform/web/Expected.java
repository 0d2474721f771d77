package org.placard.platform.web;

import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;

/** Reads an {@code If-Match}: the number of the file's last entry that the caller has seen (RFC 9110, 13.1.1). */
public final class Expected {

    private Expected() {}

    /** @return null where nothing, or anything ({@code *}), is expected */
    public static Long entry(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        String number = ifMatch.strip().replace("\"", "");
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException e) {
            throw new Refusal(PlatformRule.BAD_INPUT, "If-Match", "If-Match", ifMatch);
        }
    }
}
