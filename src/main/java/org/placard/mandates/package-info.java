/**
 * What resolutions order: mandated meetings and reports, their due dates, the ladder of reminders before each, and their
 * delivery. Followed are meetings at and reports to sessions of the Council itself; what else a resolution orders (oral
 * updates, mandates of experts, other bodies) stands in the draft's facts, and the journal notes it as not followed.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "journal",
            "journal :: contract",
            "lifecycle",
            "states",
            "texts",
            "calendar",
            "drafts"
        })
package org.placard.mandates;
