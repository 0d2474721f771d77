package org.placard.platform;

import java.util.Arrays;

/** A command refused by a named rule: nothing was done. Shown as an RFC 9457 problem or as a sentence on a page. */
public final class Refusal extends RuntimeException {

    private final transient Rule rule;
    private final String where;
    private final transient Object[] arguments;

    /**
     * @param where the field or thing that the refusal is about, as the caller named it
     * @param arguments fill the places in the rule's sentence
     */
    public Refusal(Rule rule, String where, Object... arguments) {
        super(rule.id() + " at " + where + " " + Arrays.toString(arguments));
        this.rule = rule;
        this.where = where;
        this.arguments = arguments.clone();
    }

    public Rule rule() {
        return rule;
    }

    public String where() {
        return where;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
