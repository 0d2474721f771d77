package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;

/** Brings receivers and sessions that a sentence names apart together. */
final class Receivers {

    private Receivers() {}

    /**
     * "to the Council and to the Assembly, starting at the thirty-first session and the seventy-first session": two or more
     * receivers with as many sessions after them go with them one by one. Otherwise a receiver that is named without a session
     * is no target of its own where another target names its session.
     */
    static List<Target> settled(List<Target> targets) {
        List<Target> waiting =
                targets.stream().filter(target -> target.session() == null).toList();
        List<Target> dated =
                targets.stream().filter(target -> target.session() != null).toList();
        boolean inOrder = !waiting.isEmpty() && targets.indexOf(waiting.get(waiting.size() - 1)) == waiting.size() - 1;
        boolean oneBody = dated.stream().map(Target::body).distinct().count() == 1 || waiting.size() == dated.size();
        if (inOrder && waiting.size() > 1 && waiting.size() == dated.size() && oneBody) {
            return oneByOne(waiting, dated);
        }
        List<Target> settled = new ArrayList<>(targets);
        settled.removeIf(target -> target.session() == null && hasSession(target, dated));
        return settled;
    }

    private static List<Target> oneByOne(List<Target> waiting, List<Target> dated) {
        List<Target> settled = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            settled.add(dated.get(i).heldBy(waiting.get(i).body()));
        }
        return settled;
    }

    private static boolean hasSession(Target receiver, List<Target> dated) {
        return dated.stream().anyMatch(it -> it.body().equals(receiver.body()));
    }
}
