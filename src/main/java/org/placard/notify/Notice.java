package org.placard.notify;

/** What one address is told. */
record Notice(String address, Words words) {}
