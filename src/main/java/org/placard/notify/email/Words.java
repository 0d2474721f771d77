package org.placard.notify.email;

import java.util.Locale;

/** What a person is told, on one line and in full. */
record Words(String subject, String body, Locale language) {}
