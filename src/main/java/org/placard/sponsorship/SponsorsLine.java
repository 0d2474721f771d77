package org.placard.sponsorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.states.EnglishOrder;
import org.placard.states.Membership;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/**
 * The sponsors line as the Council prints it: States in English alphabetical order, an asterisk after each that is not a
 * member of the Council on the document's date. The asterisk is never stored: it follows from the membership. A State
 * that speaks for a group stands in its place with the group's name after it; unconfirmed: the asterisk then stays at
 * the State's name, before the brackets.
 */
@Component
public class SponsorsLine {

    private final Sponsors sponsors;
    private final GroupSponsors groups;
    private final States states;
    private final Membership membership;

    SponsorsLine(Sponsors sponsors, GroupSponsors groups, States states, Membership membership) {
        this.sponsors = sponsors;
        this.groups = groups;
        this.states = states;
        this.membership = membership;
    }

    /**
     * A State in the line.
     *
     * @param group on behalf of which it stands there; null where it stands for itself
     * @param marked whether the asterisk stands after its name; never where the members of that day are not known
     */
    public record Printed(String state, String name, String group, boolean marked) {

        Printed(String state, String name, boolean marked) {
            this(state, name, null, marked);
        }
    }

    /**
     * The line of a day.
     *
     * @param day by whose membership it is marked
     * @param membersKnown whether all members of that day are known; where not, the line has no asterisks at all
     */
    public record Line(String text, LocalDate day, boolean membersKnown, List<Printed> printed) {}

    /** The States of the line as it stands now, for a document of that date. */
    public List<Printed> printed(FileId file, LocalDate documentDate) {
        return print(sponsors.of(file), groups.of(file), documentDate);
    }

    /** The line itself: {@code Belarus,* Burundi,* … and Yemen*: draft resolution}. */
    public String at(FileId file, LocalDate documentDate) {
        return text(printed(file, documentDate));
    }

    /** The line as it would have been printed at that moment: who sponsored then, marked by the members of that day. */
    public Line at(FileId file, Instant moment) {
        LocalDate day = Geneva.day(moment);
        List<Printed> printed = print(sponsors.at(file, moment), groups.at(file, moment), day);
        return new Line(printed.isEmpty() ? "" : text(printed), day, Membership.covers(day), printed);
    }

    static String text(List<Printed> printed) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < printed.size(); i++) {
            boolean last = i == printed.size() - 1;
            boolean beforeLast = i == printed.size() - 2;
            line.append(one(printed.get(i), last || beforeLast ? "" : ","))
                    .append(last ? "" : beforeLast ? " and " : " ");
        }
        return line.append(": draft resolution").toString();
    }

    // Belarus,* but: South Africa* (on behalf of the Group of African States),
    private static String one(Printed printed, String comma) {
        String mark = printed.marked() ? "*" : "";
        return printed.group() == null
                ? printed.name() + comma + mark
                : printed.name() + mark + " (on behalf of the " + printed.group() + ")" + comma;
    }

    private List<Printed> print(List<Sponsor> single, List<GroupSponsor> groups, LocalDate day) {
        Set<String> members = Membership.covers(day) ? Set.copyOf(membership.membersOn(day)) : allStates();
        Set<String> speakers = groups.stream().map(GroupSponsor::state).collect(Collectors.toSet());
        return Stream.concat(
                        single.stream()
                                .filter(sponsor -> !speakers.contains(sponsor.state()))
                                .map(sponsor -> print(sponsor.state(), null, members)),
                        groups.stream().map(group -> print(group.state(), group.group(), members)))
                .sorted((one, other) -> EnglishOrder.INSTANCE.compare(one.name(), other.name()))
                .toList();
    }

    // Where the members are not known, no State is marked.
    private Set<String> allStates() {
        return states.namesIn(Locale.ENGLISH).keySet();
    }

    private Printed print(String state, String group, Set<String> members) {
        return new Printed(state, states.nameOf(state, Locale.ENGLISH), group, !members.contains(state));
    }
}
