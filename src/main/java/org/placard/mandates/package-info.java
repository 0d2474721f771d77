/**
 * What resolutions order: meetings, reports, oral updates, mandates that run for a term, matters that come back, and what
 * goes to other bodies; their due dates, the ladder of reminders before each, their delivery, and their next occurrence
 * where they come back.
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
            "drafts",
            "inbox"
        })
package org.placard.mandates;
