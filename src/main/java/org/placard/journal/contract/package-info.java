/**
 * The published contract: what other systems, and our own notifiers, read from Kafka. Wire types only: text, numbers,
 * dates and moments; fields are added, never changed or removed; a breaking change gets a new version in the type.
 */
@org.springframework.modulith.NamedInterface("contract")
package org.placard.journal.contract;
