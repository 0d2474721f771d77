/**
 * Takes what other systems report on Kafka: documents and translation, room booking. A message is checked against its
 * published schema and handed to the module that takes reports of its type ({@link org.placard.inbox.ReportTaker}); the
 * command that it causes and the note that it was taken are one transaction, so it takes effect once however often it comes.
 * What cannot be taken is set aside with the reason, and can be taken again by one command.
 *
 * <h2>What waits</h2>
 * Where the database is away everything waits; where a command met another one, the messages of the same key wait, the
 * others go on. Offsets are committed last, and never beyond a message that waits.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "contract"})
package org.placard.inbox;
