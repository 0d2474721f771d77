/** Holds the topic and the ledger against each other. */
@org.springframework.modulith.NamedInterface("reconcile")
package org.placard.notify.reconcile;
