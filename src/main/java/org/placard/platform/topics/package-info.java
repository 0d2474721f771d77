/** How Placard makes its topics on Kafka and looks at those that are there: events out and reports in, both the same way. */
package org.placard.platform.topics;
