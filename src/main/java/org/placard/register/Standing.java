package org.placard.register;

import java.util.List;
import java.util.Objects;
import org.placard.lifecycle.Act;
import org.placard.lifecycle.OpenStep;

/**
 * Where a file stands and what can be done about it.
 *
 * @param open the steps that wait for somebody, oldest first
 * @param acts the forms of what the reader can do
 * @param blocked what the reader's role can do at another time, and what stands in its way now
 * @param courses its running processes, those of the draft itself first
 * @param deadlines the first day first
 */
public record Standing(
        List<OpenStep> open, List<Form> acts, List<Act> blocked, List<Running> courses, List<Deadline> deadlines) {

    /**
     * A running process, for its diagram.
     *
     * @param definition id of the version that runs
     * @param subject id of the obligation; null where it concerns the draft itself
     * @param tokens ids of the elements where tokens are
     * @param done ids of the elements behind the tokens, where they are known
     */
    public record Running(String process, String definition, String subject, List<String> tokens, List<String> done) {}

    public Deadline next() {
        return deadlines.isEmpty() ? null : deadlines.get(0);
    }

    /** What can be done for the draft itself ({@code null}) or for one of its obligations. */
    public List<Form> acts(String subject) {
        return acts.stream()
                .filter(act -> Objects.equals(act.subject(), subject))
                .toList();
    }

    public List<Act> blocked(String subject) {
        return blocked.stream()
                .filter(act -> Objects.equals(act.key().subject(), subject))
                .toList();
    }

    public List<OpenStep> open(String subject) {
        return open.stream()
                .filter(step -> Objects.equals(step.key().subject(), subject))
                .toList();
    }

    public List<Running> courses(String subject) {
        return courses.stream()
                .filter(course -> Objects.equals(course.subject(), subject))
                .toList();
    }
}
