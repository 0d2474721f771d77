/**
 * Tells people: consumes the domain events from Kafka and sends e-mail, on time and once. Nobody knows a notifier, and
 * a notifier knows nothing but the published contract; it keeps the sponsors of a file by following the events.
 *
 * <h2>Once</h2>
 * A delivery is (event, channel, recipient). The ledger claims it before the message leaves and records the outcome
 * after. The offset is committed last, so everything in between may happen again, and is dropped then:
 * <ul>
 *   <li>the event's number is not above the file's last one, and was not missing: dropped;
 *   <li>the delivery came to its end: dropped;
 *   <li>the delivery is claimed by this process without an outcome: the message never left, it is sent;
 *   <li>the outcome could not be recorded because the database was away: it is kept in memory, recorded first of all
 *       when the database is back, and nothing is sent again.
 * </ul>
 *
 * <h2>Where a reader may still get a message twice</h2>
 * Both times under the same {@code Message-ID}, and counted (column {@code repeats}, meter
 * {@code placard.notify.repeats}), because a missed deadline is worse than a second letter:
 * <ul>
 *   <li>the process dies after the mail server took the message and before the ledger recorded it; the claim is taken
 *       over after {@code placard.notify.claim};
 *   <li>the connection breaks after the text was on its way and before the mail server's answer came;
 *   <li>a process that was cut off from Kafka, not dead, is still handing over when its claim is taken over.
 * </ul>
 *
 * <h2>Gaps</h2>
 * The topic carries a file's events in order, so a number that is skipped will not come by waiting: the event after a
 * gap is told at once, the gap is logged, counted, kept in {@code notify_seen.missing} and shown by the health page. If
 * the missing events are sent after all, they are told, and the gap closes.
 *
 * <h2>What waits and what goes aside</h2>
 * A record that cannot be told now (mail server, database, a mistake in the texts) stops its partition and comes again;
 * a record that can never be read goes to {@code notify_set_aside} with the reason; an event of an unknown type is
 * nobody's business. A recipient whom the mail server refuses for good is recorded as refused, a party without contact
 * as no-contact.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "journal :: contract"})
package org.placard.notify;
