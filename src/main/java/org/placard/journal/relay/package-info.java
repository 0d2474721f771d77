/** How events get from the outbox to Kafka: in order, each once, by several nodes that share the work. */
package org.placard.journal.relay;
