/** For auditors: a file's whole history, and the proof that nothing in it was altered. Reads the journal only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "journal"})
package org.placard.audit;
