package org.placard.calendar;

import org.placard.platform.Refusal;

/** Recognises the refusal of a change that would move something else by now than the preview showed. */
public final class MovesOtherwise {

    private MovesOtherwise() {}

    public static boolean is(Refusal refusal) {
        return refusal.rule() == CalendarRule.MOVES_OTHERWISE_NOW;
    }
}
