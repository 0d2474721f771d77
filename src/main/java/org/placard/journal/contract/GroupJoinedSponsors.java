package org.placard.journal.contract;

/**
 * A group of States joined the sponsors: not its members, and not the State that speaks for it.
 *
 * @param group its name in English, Group of African States
 * @param state that speaks for the group, ISO 3166-1 alpha-3 code
 * @param kind at-tabling or additional
 */
public record GroupJoinedSponsors(DraftRef draft, String group, String state, String kind) implements DomainEvent {}
