package org.placard.calendar.web;

import java.util.List;
import java.util.Map;
import org.placard.calendar.Deadlines.Deadline;
import org.placard.calendar.Move;
import org.placard.calendar.Replan;
import org.placard.calendar.Session;

/**
 * What a change would move, page by page.
 *
 * @param fingerprint to be sent as {@code seen} with the change: it is refused if by now something else would move
 * @param counts how many things move, by kind
 * @param files in how many files something moves
 * @param page from 1
 * @param pages how many there are
 * @param moved the files of this page, each with what moves in it
 */
record PreviewSheet(
        Session before,
        Session after,
        List<Deadline> deadlinesBefore,
        List<Deadline> deadlinesAfter,
        String fingerprint,
        Map<String, Long> counts,
        int files,
        int page,
        int pages,
        List<FileSheet> moved) {

    private static final int FILES_A_PAGE = 20;

    /** A file and what moves in it. */
    record FileSheet(String file, String document, Map<String, Long> counts, List<Move> moves) {}

    static PreviewSheet of(Replan replan, int wanted) {
        List<Replan.OfFile> files = replan.files();
        int pages = Math.max(1, (files.size() + FILES_A_PAGE - 1) / FILES_A_PAGE);
        int page = Math.min(Math.max(wanted, 1), pages);
        return new PreviewSheet(
                replan.before(),
                replan.after(),
                replan.deadlinesBefore(),
                replan.deadlinesAfter(),
                replan.fingerprint(),
                replan.counts(),
                files.size(),
                page,
                pages,
                files.stream()
                        .skip((long) (page - 1) * FILES_A_PAGE)
                        .limit(FILES_A_PAGE)
                        .map(PreviewSheet::sheet)
                        .toList());
    }

    private static FileSheet sheet(Replan.OfFile file) {
        return new FileSheet(file.file().value(), file.document(), file.counts(), file.moves());
    }
}
