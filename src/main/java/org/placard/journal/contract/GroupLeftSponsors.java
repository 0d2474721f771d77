package org.placard.journal.contract;

/**
 * A group of States left the sponsors, or the secretariat struck it out.
 *
 * @param group its name in English
 * @param state that spoke for the group, ISO 3166-1 alpha-3 code
 * @param reason null where none was given
 */
public record GroupLeftSponsors(DraftRef draft, String group, String state, String reason) implements DomainEvent {}
