/**
 * Drafts: tabled, checked, numbered, issued, revised, withdrawn (HRC resolution 5/1, annex; DOMAIN section 2).
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
            "inbox"
        })
package org.placard.drafts;
