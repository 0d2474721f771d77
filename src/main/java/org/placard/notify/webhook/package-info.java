/**
 * Webhooks: tells other systems of events over HTTPS, by the rules of Standard Webhooks (standardwebhooks.com).
 *
 * <h2>What a receiver gets</h2>
 * A POST with {@code webhook-id} (the event's id, the same at every attempt), {@code webhook-timestamp} (of the attempt,
 * by the real clock, also in practice) and {@code webhook-signature}: one signature for every secret that is in force, so
 * that a secret can be changed without losing a message. The body is JSON: {@code type}, {@code timestamp}, {@code data},
 * and {@code file} and {@code sequence}: within a file the numbers are dense, so a receiver without a filter can prove
 * that it missed nothing. Within one file an endpoint gets events in order.
 *
 * <h2>What counts</h2>
 * <ul>
 *   <li>2xx: delivered. Everything else, also a redirect, which is never followed: failed, and tried again later.
 *   <li>{@code Retry-After}: nothing more is sent to this endpoint until then.
 *   <li>410, or no success for days, or many failures in a row: the endpoint is paused, with the reason. What is for it
 *       waits, and whoever registered it is told by e-mail, once, at the address that they confirmed. Somebody resumes
 *       it, and what waited is sent in order.
 *   <li>an event that alone fails through the whole schedule while others arrive: set aside.
 * </ul>
 *
 * <h2>Where nothing is ever sent</h2>
 * {@link org.placard.notify.webhook.AddressGuard} names the networks. The name is looked up once for each attempt, what
 * was found is checked, and the connection goes to what was checked; the certificate is checked for the name. No proxy,
 * no redirect, no cookie.
 *
 * <h2>Who keeps endpoints</h2>
 * The secretariat and the operator keep any, a delegation those of its own State. Nobody else sees them. An endpoint gets
 * what everybody who is signed in may read on a file's page, no more. A secret is shown once and kept encrypted.
 */
package org.placard.notify.webhook;
