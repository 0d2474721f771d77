/**
 * Amendments to drafts: tabled, numbered in the series of the drafts, bound to a text, accepted or voted on before the
 * Council acts on the draft (DOMAIN section 2).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "journal",
            "journal :: contract",
            "lifecycle",
            "states",
            "texts",
            "drafts",
            "sponsorship",
            "action"
        })
package org.placard.amendments;
