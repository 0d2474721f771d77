/** {@code java -jar placard.jar extract}: what files say, as lines of JSON, without any server. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"texts", "states"})
package org.placard.extract;
