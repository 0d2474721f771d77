/**
 * Tells people and other systems: every channel is a consumer group of its own and a queue of its own, on as many nodes
 * as wanted. Nobody knows a notifier, and a notifier knows nothing but the published contract; it keeps the sponsors of a
 * file by following the events.
 *
 * <p>{@code intake} takes events from the topic, {@code ledger} is the queue and those who empty it, {@code email} is a
 * channel, {@code readers} knows who is told of what and how, {@code node} runs the channels, {@code web} has the pages.
 *
 * <h2>From the topic to the ledger</h2>
 * One transaction takes an event in: it keeps the event, writes down whom each channel tells of it, follows the sponsors
 * and moves the file's number on. The offset is committed last. Nobody is told here, so no recipient holds the topic up.
 * What comes again is dropped: by its number if that is not above the file's last one and was not missing, by the ledger's
 * key (event, channel, recipient) otherwise.
 *
 * <h2>From the ledger to the recipient</h2>
 * A worker claims what is due, hands it over, records the outcome; every attempt is kept. Claims are made with
 * {@code for update skip locked}, so nodes share the work; they are renewed while the process lives, and taken over
 * {@code placard.notify.claim} after it was last heard of. An event waits while an earlier one of the same (channel,
 * recipient, file) is under way or has failed; nothing else waits for it.
 * <ul>
 *   <li>A message that fails comes again after a growing wait, the reason is visible at once; after
 *       {@code placard.notify.tries} failures it goes aside.
 *   <li>A server that is away pauses the channel, with growing waits; the claim is given back, the message is not blamed.
 *   <li>What is refused for good, or cannot be put into words, goes aside at once with the reason, and so does a record of
 *       the topic that nobody can read. What is aside holds up nothing. {@code redrive} drives it again, on the command
 *       line, by REST or with a button.
 *   <li>A party without contact is recorded as no-contact; an event of an unknown type is nobody's business.
 *   <li>What waits for a digest or the end of quiet hours is due later, and holds up nothing that is due now.
 * </ul>
 *
 * <h2>Once</h2>
 * A claim of a worker without an outcome never left: it is sent. An outcome that could not be recorded because the
 * database was away is kept in memory and recorded first of all when it is back. Nobody takes claims over before having
 * reached the database without a break for as long as a claim holds, so that those who were cut off as well can record
 * what they sent. While a process lives, nothing is told twice.
 *
 * <h2>Where a reader may still get a message twice</h2>
 * Each time under the same id, and counted (column {@code repeats}, meter {@code placard.notify.repeats}), because a
 * missed deadline is worse than a second letter:
 * <ul>
 *   <li>the process dies after the server took the message and before the ledger recorded it;
 *   <li>the connection breaks after the text was on its way and before the server's answer came;
 *   <li>a process that was stopped or cut off from the database, not dead, is still handing over when its claim is taken
 *       over.
 * </ul>
 *
 * <h2>Who is told</h2>
 * By e-mail: those whom an event concerns by role, State or duty ({@code Routing}, {@code notify_contact}), unless they
 * turned that kind of event off, and those who subscribed to a State, an agenda item, a file, a kind of event or a role.
 * The mailboxes of parties are entered by the secretariat, those of a State by its delegation too. People enter their own
 * address; it bears their login ({@code notify_reader}) once they confirmed it, by the link in a letter. Digests and quiet
 * hours make a delivery due later; what is urgent ({@code placard.notify.readers.urgent}, and what is due today) goes at
 * once. The link in a letter stops what the letter was sent for, by one click and without a login (RFC 8058); what cannot
 * be turned off ({@code placard.notify.readers.lasting}) says so and has no link.
 *
 * <h2>What no event calls for</h2>
 * Letters that ask whether an address is somebody's, and those that tell of a webhook that was paused, are written by
 * {@code OwnLetters} and leave through the same ledger ({@code Letterbox}), with all that is promised above.
 *
 * <h2>Gaps</h2>
 * The topic carries a file's events in order, so a number that is skipped will not come by waiting: the event after a
 * gap is told at once, the gap is logged, counted, kept in {@code notify_seen.missing} and shown by the health page. If
 * the missing events are sent after all, they are told, and the gap closes.
 *
 * <h2>Held against each other</h2>
 * Whom an event was to be told is written down a second time when it is taken in ({@code notify_order}), and never changed:
 * {@code reconcile} finds by it what is missing from the ledger, and makes it again.
 *
 * <h2>Two clocks</h2>
 * What people wait for (digests, quiet hours) goes by Placard's clock; claims and waits after failures go by the
 * database's: the practice clock jumps.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "journal :: contract"})
package org.placard.notify;
