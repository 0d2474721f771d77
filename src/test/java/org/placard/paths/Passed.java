package org.placard.paths;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.placard.wholerun.WholeRun;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What tokens passed while the tests ran, in transactions that were not taken back. */
final class Passed {

    private static final String KIND = "passed";
    private static final Set<Place> NOTED = ConcurrentHashMap.newKeySet();

    private Passed() {}

    /** An element or a sequence flow of a process. */
    record Place(String process, String id) {

        String line() {
            return process + " " + id;
        }

        static Place of(String line) {
            String[] parts = line.split(" ");
            return new Place(parts[0], parts[1]);
        }
    }

    static void note(Place place) {
        if (NOTED.contains(place)) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    leave(place);
                }
            });
        } else {
            leave(place);
        }
    }

    private static void leave(Place place) {
        if (NOTED.add(place)) {
            WholeRun.current().ifPresent(run -> run.leave(KIND, List.of(place.line())));
        }
    }

    static Set<Place> in(WholeRun run) {
        return run.left(KIND).stream().map(Place::of).collect(Collectors.toSet());
    }
}
