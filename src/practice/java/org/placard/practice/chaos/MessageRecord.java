package org.placard.practice.chaos;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.practice.chaos.JournalRecord.Happened;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of the messages of another system: each takes effect once, or stands aside once. */
final class MessageRecord {

    private final JdbcClient database;
    private final DocumentsService documents;

    MessageRecord(JdbcClient database, DocumentsService documents) {
        this.database = database;
        this.documents = documents;
    }

    boolean settled() {
        return documents.heard() && missing(taken(), aside()) == 0;
    }

    /** @param reported the files of the drafts on which the documents service alone reports */
    void compare(Map<String, List<Happened>> happened, Set<String> reported, Findings findings) {
        Collection<String> taken = taken();
        List<String> aside = aside();
        List<String> issued = happened.entrySet().stream()
                .filter(file -> reported.contains(file.getKey()))
                .flatMap(file -> file.getValue().stream()
                        .filter(event -> !event.language().isEmpty())
                        .map(event -> file.getKey() + " " + event.language()))
                .toList();
        long effects = Set.copyOf(issued).size();
        findings.messages += documents.sound().size() + documents.unreadable().size();
        findings.messagesMissing +=
                missing(taken, aside) + Math.max(0, documents.sound().size() - effects);
        findings.messagesTwice += issued.size() - effects + asideWrongly(aside);
    }

    private long missing(Collection<String> taken, List<String> aside) {
        return documents.sound().stream().filter(id -> !taken.contains(id)).count()
                + documents.unreadable().stream()
                        .filter(id -> !aside.contains(id))
                        .count();
    }

    // Each that cannot be read has its place there, once; nothing else has.
    private long asideWrongly(List<String> aside) {
        long rightly = aside.stream()
                .filter(documents.unreadable()::contains)
                .distinct()
                .count();
        return aside.size() - rightly;
    }

    private Collection<String> taken() {
        return new HashSet<>(ids("select id from inbox_taken where source = ?"));
    }

    private List<String> aside() {
        return ids("select id from inbox_set_aside where source = ?");
    }

    private List<String> ids(String query) {
        return database.sql(query)
                .param(DocumentsService.SOURCE)
                .query(String.class)
                .list();
    }
}
