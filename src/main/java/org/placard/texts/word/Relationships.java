package org.placard.texts.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads which parts a part names. */
final class Relationships {

    private static final int MOST = 5_000;

    private final Archive archive;
    private final Refusing refusing;

    Relationships(Archive archive, Refusing refusing) {
        this.archive = archive;
        this.refusing = refusing;
    }

    /** @param part empty for those of the package */
    List<Relationship> of(String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Relationship> found = new ArrayList<>();
        if (archive.has(name)) {
            Xml.walk(archive, name, refusing, xml -> xml.children(() -> take(xml, folder, found)));
        }
        return found;
    }

    private void take(Xml xml, String folder, List<Relationship> found) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (!xml.name().equals("rel:Relationship") || id == null || type == null || target == null) {
            return;
        }
        if (found.size() == MOST) {
            throw refusing.excessive("entries");
        }
        boolean external = "External".equals(xml.attribute("TargetMode"));
        String last = type.substring(type.lastIndexOf('/') + 1);
        found.add(new Relationship(id, last, external ? null : within(folder, target)));
    }

    /** Where a target lies in the archive; ".." does not lead out of it. */
    private static String within(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
