/**
 * What happened: one hash-chained entry per command, written in the command's own transaction, and the events that
 * leave for Kafka exactly as journalled.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "platform")
package org.placard.journal;
