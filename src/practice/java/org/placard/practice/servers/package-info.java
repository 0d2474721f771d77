/** The servers that Placard needs, started in or beside this JVM for practice and tests: PostgreSQL, Kafka, a mailbox. */
package org.placard.practice.servers;
