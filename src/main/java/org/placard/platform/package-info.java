/**
 * What every module stands on: who acts, what time it is, how a file is named, how a command is refused.
 */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.placard.platform;
