package org.placard.calendar;

/**
 * On what terms a change of a session is made.
 *
 * @param reason why; null where none is given
 * @param expected the number of the session's last entry that was seen; null where it does not matter
 * @param seen the fingerprint of the preview that was seen; null where none was
 */
public record Terms(String reason, Long expected, String seen) {

    public static Terms because(String reason) {
        return new Terms(reason, null, null);
    }
}
