package org.placard.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/**
 * All that a person's role can do with a file in the course of its life: what the diagrams draw, and for each act whether
 * it is possible now, or what stands in its way. The commands ask the same diagrams and the same table.
 */
@Component
public class Acts {

    private final Whereabouts whereabouts;
    private final Places places;
    private final Diagrams diagrams;
    private final Obstacles obstacles;

    Acts(Whereabouts whereabouts, Places places, Diagrams diagrams, Obstacles obstacles) {
        this.whereabouts = whereabouts;
        this.places = places;
        this.diagrams = diagrams;
        this.obstacles = obstacles;
    }

    /**
     * The acts on the file itself, then those on its parts that are under way.
     *
     * @param actor who asks: must be the one that acts in this thread, because the facts are told for that one
     */
    public List<Act> of(FileId file, Actor actor) {
        BusinessKey own = BusinessKey.of(file);
        Stream<BusinessKey> parts = whereabouts.courses(file).stream()
                .map(Course::key)
                .filter(key -> key.subject() != null)
                .distinct();
        return Stream.concat(Stream.of(own), parts)
                .flatMap(key -> of(key, actor))
                .toList();
    }

    private Stream<Act> of(BusinessKey key, Actor actor) {
        Place place = places.of(key);
        String group = actor.role().name().toLowerCase(Locale.ROOT);
        return belonging(key, place).stream()
                .flatMap(diagram -> diagram.acts().stream()
                        .filter(act -> act.groups().contains(group))
                        .map(act -> new Drawn(act.id(), diagram.process())))
                .collect(Collectors.toMap(Drawn::id, drawn -> drawn, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(drawn -> new Act(drawn.id(), key, drawn.process(), obstacles(drawn.id(), key, place)));
    }

    private record Drawn(String id, String process) {}

    // Those that run; for the file itself also those that ran or are to come.
    private Set<Diagram> belonging(BusinessKey key, Place place) {
        Set<Diagram> belonging = new LinkedHashSet<>(place.diagrams());
        if (key.subject() == null) {
            List<Diagram> newest = diagrams.newest();
            Set<String> kinds = newest.stream()
                    .filter(place::knows)
                    .flatMap(diagram -> diagram.about().stream())
                    .filter(about -> !about.equals("part"))
                    .collect(Collectors.toSet());
            newest.stream()
                    .filter(diagram -> diagram.about().filter(kinds::contains).isPresent())
                    .forEach(belonging::add);
        }
        return belonging;
    }

    // In the order in which the command comes upon them.
    private List<Refusal> obstacles(String act, BusinessKey key, Place place) {
        List<Refusal> all = new ArrayList<>(obstacles.of(act, key));
        if (!place.allows(act)) {
            all.add(place.refusal(act));
        }
        return all;
    }
}
