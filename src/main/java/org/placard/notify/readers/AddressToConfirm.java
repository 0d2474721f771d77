package org.placard.notify.readers;

import java.time.Instant;

/**
 * What the letter says that asks whether an address is somebody's.
 *
 * @param login that asked
 * @param holdsUntil how long its link can be used
 */
public record AddressToConfirm(String login, Instant holdsUntil) {}
