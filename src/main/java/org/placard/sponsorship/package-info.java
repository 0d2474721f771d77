/**
 * Who sponsors a draft: main sponsor, co-sponsors at tabling, additional co-sponsors up to the cut-off; and the sponsors
 * line as the Council prints it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "journal", "journal :: contract", "lifecycle", "states", "calendar", "drafts"
        })
package org.placard.sponsorship;
