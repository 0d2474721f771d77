/** Holds journal, outbox and topic against each other. */
@org.springframework.modulith.NamedInterface("reconcile")
package org.placard.journal.reconcile;
