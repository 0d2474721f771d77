package org.placard.platform.web;

import java.util.List;

/**
 * A refusal in the reader's words.
 *
 * @param rule its stable name
 * @param where the field or thing that it is about
 * @param detail what is wrong
 * @param liftedBy who can lift it
 * @param remedy how
 * @param source where the rule comes from
 */
public record Explanation(String rule, String where, String detail, List<Who> liftedBy, String remedy, String source) {

    /** @param code stable; {@code words} are for people */
    public record Who(String code, String words) {}
}
