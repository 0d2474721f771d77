package org.placard.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.placard.journal.contract.DomainEvent;
import org.placard.platform.Actor;

/** An entry while its transaction runs: gathers events and engine steps; written just before the commit. */
final class OpenEntry {

    private Command command;
    private final Actor actor;
    private final Head head;
    private final Instant at;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<EngineStep> steps = new ArrayList<>();

    OpenEntry(Command command, Actor actor, Head head, Instant at) {
        this.command = command;
        this.actor = actor;
        this.head = head;
        this.at = at;
    }

    void happened(DomainEvent event) {
        events.add(event);
    }

    void noted(String key, Object value) {
        command = command.with(key, value);
    }

    void step(EngineStep step) {
        steps.add(step);
    }

    Command command() {
        return command;
    }

    Actor actor() {
        return actor;
    }

    Head head() {
        return head;
    }

    Instant at() {
        return at;
    }

    List<DomainEvent> events() {
        return events;
    }

    List<EngineStep> steps() {
        return steps;
    }
}
