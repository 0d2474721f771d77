package org.placard.action.process;

import org.placard.action.TieRule;
import org.placard.lifecycle.ProcessBean;

/** What a tie does, for the table that decides outcomes. */
@ProcessBean
public class Ties {

    private final TieRule rule;

    Ties(TieRule rule) {
        this.rule = rule;
    }

    public String decide() {
        return rule.word();
    }
}
