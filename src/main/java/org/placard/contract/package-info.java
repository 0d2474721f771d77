/**
 * The published contract as documents: {@code asyncapi.yaml}, a JSON Schema and an example for each type of event and for
 * each message that Placard takes or sends by HTTP; checks data against them and shows them to people and programs. The
 * documents lie in {@code src/main/resources/contract} and are the truth; tests hold the records of
 * {@code journal.contract}, and what the notifiers send, to them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "platform")
package org.placard.contract;
