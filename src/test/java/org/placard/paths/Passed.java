package org.placard.paths;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What tokens passed in this run of the tests, in transactions that were not taken back. */
final class Passed {

    private static final Set<Place> PLACES = ConcurrentHashMap.newKeySet();

    private Passed() {}

    /** An element or a sequence flow of a process. */
    record Place(String process, String id) {}

    static void note(Place place) {
        if (PLACES.contains(place)) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    PLACES.add(place);
                }
            });
        } else {
            PLACES.add(place);
        }
    }

    static Collection<Place> places() {
        return List.copyOf(PLACES);
    }
}
