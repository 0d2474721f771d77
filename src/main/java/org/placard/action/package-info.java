/**
 * What the Council does with a draft: programme of work, introduction, action, outcome, the adopted text's symbol.
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
            "sponsorship"
        })
package org.placard.action;
