package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a list of States: at commas outside parentheses, and at the "and" before the last name, which is not
 * the "and" of a name such as "Bosnia and Herzegovina". A comma's asterisk belongs to the name before it.
 */
final class SponsorNames {

    /** The second halves of names that hold an "and" themselves. */
    private static final Set<String> SECOND_HALVES = Set.of(
            "Herzegovina", "Barbuda", "Tobago", "Nevis", "Principe", "Príncipe", "Northern Ireland", "the Grenadines");

    /** The second halves of groups that do. */
    private static final Set<String> OF_GROUPS =
            Set.of("China", "other States", "Caribbean States", "the Caribbean", "Eastern European States");

    private static final String BEHALF = " on behalf of ";
    private static final String AND = " and ";
    private static final int LONGEST_NAME = 200;

    private SponsorNames() {}

    static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        for (String part : atCommas(list)) {
            addSplitAtAnd(part, names);
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static List<String> atCommas(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                int end = pastMark(list, i + 1);
                parts.add(list.substring(from, i) + list.substring(i + 1, end));
                from = end;
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    private static int pastMark(String list, int at) {
        int end = at;
        while (end < list.length() && (list.charAt(end) == '*' || Character.isDigit(list.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static void addSplitAtAnd(String part, List<String> names) {
        String rest = part.strip();
        rest = rest.startsWith("and ") ? rest.substring(4) : rest;
        int behalf = rest.indexOf(BEHALF);
        if (behalf > 0 && !isInParentheses(rest, behalf + 1)) {
            addSplitAtAnd(rest.substring(0, behalf), names);
            rest = rest.substring(behalf + 1);
        }
        int from = 0;
        int and = nextAnd(rest, 0);
        while (and >= 0) {
            names.add(rest.substring(from, and));
            from = and + AND.length();
            and = nextAnd(rest, from);
        }
        names.add(rest.substring(from));
    }

    /** The next "and" that stands between names: outside parentheses and not within a name. */
    private static int nextAnd(String text, int from) {
        int and = text.indexOf(AND, from);
        while (and >= 0 && (isWithinName(text, and) || isInParentheses(text, and))) {
            and = text.indexOf(AND, and + 1);
        }
        return and;
    }

    private static boolean isWithinName(String text, int and) {
        boolean ofGroup = text.startsWith(BEHALF.strip())
                && OF_GROUPS.stream().anyMatch(half -> text.startsWith(half, and + AND.length()));
        return ofGroup || SECOND_HALVES.stream().anyMatch(half -> text.startsWith(half, and + AND.length()));
    }

    private static boolean isInParentheses(String text, int and) {
        String near = text.substring(Math.max(0, and - LONGEST_NAME), and);
        return near.lastIndexOf('(') > near.lastIndexOf(')') || near.lastIndexOf('[') > near.lastIndexOf(']');
    }
}
