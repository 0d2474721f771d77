/**
 * The Council's calendar: sessions announced, opened, suspended, resumed, closed, and the dates that depend on them.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "journal", "journal :: contract", "lifecycle"})
package org.placard.calendar;
