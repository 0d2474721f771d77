/** States: their names in six languages as the Council prints them, and who is a member of the Council on which day. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "platform")
package org.placard.states;
