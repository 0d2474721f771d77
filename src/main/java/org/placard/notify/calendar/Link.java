package org.placard.notify.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * A secret address of a calendar.
 *
 * @param owner the login of the person who made it
 * @param subject code of the State, number of the session, name of the holder; null for my own calendar
 * @param readAt when a calendar program asked for it last; null if none ever did
 */
public record Link(
        UUID id, String owner, Topic topic, String subject, String language, Instant createdAt, Instant readAt) {}
