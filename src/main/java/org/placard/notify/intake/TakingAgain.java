package org.placard.notify.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Takes the records of a channel that were set aside once more, when somebody asked for it. */
public final class TakingAgain implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(TakingAgain.class);

    private final String consumer;
    private final Intake intake;
    private final IntakeParts parts;

    public TakingAgain(String consumer, Intake intake, IntakeParts parts) {
        this.consumer = consumer;
        this.intake = intake;
        this.parts = parts;
    }

    @Override
    public void run() {
        try {
            parts.aside().wanted(consumer).forEach(this::take);
        } catch (DataAccessException | TransactionException e) {
            log.debug("{} looks for what is to be taken again later: {}", consumer, e.toString());
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        try {
            parts.transactions().executeWithoutResult(status -> {
                intake.takeAgain(message);
                parts.aside().redriven(consumer, message);
            });
        } catch (RuntimeException e) {
            parts.aside().stillUnreadable(consumer, message, Intake.poison(e));
        }
    }
}
