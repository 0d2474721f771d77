package org.placard.texts.obligations;

import java.util.List;
import org.placard.texts.SessionRelation;

/**
 * "at its forty-ninth session", "prior to the fifty-first and fifty-second sessions of the General Assembly".
 *
 * @param body the body named after it, else null
 * @param its whether the phrase speaks of the body named right before it
 * @param their whether the phrase speaks of several bodies ("at their … sessions, respectively")
 */
record SessionPhrase(
        int from, int to, SessionRelation relation, List<Integer> sessions, String body, boolean their, boolean its) {}
