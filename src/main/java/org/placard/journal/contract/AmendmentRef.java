package org.placard.journal.contract;

import java.util.List;

/**
 * Names the amendment that an event is about.
 *
 * @param id within its draft's file
 * @param name its symbol, A/HRC/43/L.32; null before it has one
 * @param sponsors of the amendment, ISO 3166-1 alpha-3 codes, the one that tabled it first
 */
public record AmendmentRef(String id, String name, List<String> sponsors) {}
