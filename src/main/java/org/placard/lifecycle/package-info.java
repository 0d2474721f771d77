/**
 * The only gate to the process engine: starts processes, completes steps, correlates messages, recalculates timers, and
 * turns what the engine does into journal steps. Everything of {@code org.camunda} stays behind it and in the
 * {@code process} packages, which keeps the way to a maintained fork short.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "journal"})
package org.placard.lifecycle;
