package org.placard.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What a process can be about, besides a session: a draft's file, or a part of one. */
    private static final String DRAFT = "draft";

    private static final String PART = "part";

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
        Map<String, String> processes = new LinkedHashMap<>();
        drawn(key, place)
                .filter(drawn -> drawn.act().groups().contains(group))
                .forEach(drawn -> processes.putIfAbsent(drawn.act().id(), drawn.process()));
        return processes.entrySet().stream()
                .map(act -> new Act(act.getKey(), key, act.getValue(), obstacles(act.getKey(), key, place)));
    }

    private record Drawn(DrawnAct act, String process) {

        static Stream<Drawn> in(Diagram diagram) {
            return diagram.acts().stream().map(act -> new Drawn(act, diagram.process()));
        }
    }

    private Stream<Drawn> drawn(BusinessKey key, Place place) {
        Stream<Drawn> running = place.diagrams().stream().flatMap(Drawn::in);
        return key.subject() != null
                ? running.filter(drawn -> !drawn.act().begins())
                : Stream.concat(running, atOtherTimes(place));
    }

    // Of the file itself also what ran or is to come, and what begins a part of it.
    private Stream<Drawn> atOtherTimes(Place place) {
        List<Diagram> newest = diagrams.newest();
        Set<String> about = newest.stream()
                .filter(diagram -> !diagram.isAbout(PART))
                .filter(place::knows)
                .flatMap(diagram -> diagram.about().stream())
                .collect(Collectors.toSet());
        Stream<Drawn> own = newest.stream()
                .filter(diagram -> about.stream().anyMatch(diagram::isAbout))
                .flatMap(Drawn::in);
        Stream<Drawn> parts = newest.stream()
                .filter(diagram -> diagram.isAbout(PART) && about.contains(DRAFT))
                .flatMap(Drawn::in)
                .filter(drawn -> drawn.act().begins());
        return Stream.concat(own, parts);
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
