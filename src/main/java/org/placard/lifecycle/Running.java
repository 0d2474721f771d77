package org.placard.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.placard.platform.Lifter;
import org.springframework.context.MessageSourceResolvable;

/** A running process, by the diagram that it follows, and what it waits for. */
record Running(Diagram diagram, List<Wait> waits) {

    boolean allows(String act) {
        return diagram.elementsOf(act)
                .anyMatch(element -> waits.stream()
                        .anyMatch(wait ->
                                wait.what() != Wait.For.MOMENT && wait.element().equals(element)));
    }

    /** The waits that have to end before the token can come to the act. */
    Stream<Wait> leadingTo(String act) {
        return waits.stream()
                .filter(wait -> diagram.elementsOf(act).anyMatch(element -> diagram.leads(wait.element(), element)));
    }

    /** Those who can end a wait: nobody, where it is for a moment or for another process. */
    List<Lifter> lifters(Wait wait) {
        return diagram.actAt(wait.element()).stream()
                .flatMap(act -> act.groups().stream())
                .map(group -> lifter(group, wait))
                .toList();
    }

    MessageSourceResolvable inWords(Wait wait) {
        List<Lifter> lifters = lifters(wait);
        MessageSourceResolvable name = diagram.actAt(wait.element())
                .<MessageSourceResolvable>map(act -> new StepName(act.id()))
                .orElseGet(() -> Sayings.name(diagram.nameOf(wait.element())));
        return lifters.isEmpty() ? name : Sayings.of("wait", name, Sayings.anyOf(lifters));
    }

    // Steps of delegations are the main sponsor's; their messages are any sponsor's or any State's.
    private static Lifter lifter(String group, Wait wait) {
        return switch (group) {
            case "secretariat" -> Lifter.SECRETARIAT;
            case "president" -> Lifter.PRESIDENT;
            default -> wait.what() == Wait.For.PERSON ? Lifter.MAIN_SPONSOR : Lifter.SPONSORS;
        };
    }
}
