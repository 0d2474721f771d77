package org.placard.practice.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.placard.practice.Api.Answer;
import org.placard.practice.SampleDraft;
import tools.jackson.databind.JsonNode;

/** The draft is tabled, checked, numbered, issued, co-sponsored; the session is suspended and resumes; Rev.1. */
final class Draft {

    private static final String READ = "/api/readings?name=" + SampleDraft.NAME;

    private final Cast cast;
    private final Story story;

    Draft(Cast cast) {
        this.cast = cast;
        this.story = cast.story;
    }

    String tabledAndIssued() {
        badFiles();
        String file = tabled();
        numbered(file);
        cosponsored(file);
        suspendedAndResumed(file);
        revised(file);
        return file;
    }

    private void badFiles() {
        story.chapter("What is no draft is refused");
        cast.refused(
                "an empty file", "drafts.unreadable", cast.china.upload("/api/readings?name=empty.md", new byte[0]));
        cast.refused(
                "a letter",
                "drafts.unreadable",
                cast.china.upload("/api/readings?name=letter.txt", "Dear colleague,\n\nthank you.\n".getBytes()));
        cast.refused(
                "a file of an unknown session",
                "drafts.unknown-session",
                table(read(SampleDraft.asFirstTabled()), Map.of("session", "99")));
    }

    private String tabled() {
        story.chapter("China tables the draft as the file itself");
        JsonNode proposal = read(SampleDraft.asRevised()).body();
        JsonNode confirmation = proposal.path("confirmation");
        story.see("session", "43", confirmation.path("session").asString());
        story.see("item", "3", confirmation.path("agendaItem").asString());
        story.see("number", "43/...", confirmation.path("printedNumber").asString());
        story.see("distribution", "Limited", confirmation.path("distribution").asString());
        story.see("date", "2020-06-17", confirmation.path("documentDate").asString());
        story.see("sponsors", 17, proposal.path("sponsors").size());
        story.see("sponsors with an asterisk", 14L, marked(proposal));
        story.see("preambular paragraphs", 21L, paragraphs(proposal, "PREAMBULAR"));
        story.see("operative paragraphs", 10L, paragraphs(proposal, "OPERATIVE"));
        JsonNode obligations = confirmation.path("obligations");
        story.see("obligations", 2, obligations.size());
        story.see("OP 8 orders", "meeting at 46", ordered(obligations.get(0)));
        story.see("OP 9 orders", "report at 49", ordered(obligations.get(1)));
        story.see(
                "the report is on the meeting",
                1,
                obligations.get(1).path("dependsOn").asInt());

        Answer tabled = table(read(SampleDraft.asFirstTabled()), Map.of());
        story.see("tabled under the date of 12 March", 201, tabled.status());
        String file = tabled.text("file");
        cast.awaitMail("secretariat@placard.example", "Promoting mutually beneficial cooperation");
        cast.received(file);
        return file;
    }

    private void numbered(String file) {
        story.chapter("The secretariat checks, numbers and issues it");
        cast.refused(
                "a symbol out of turn",
                "drafts.symbol-not-next",
                cast.secretariat.post(
                        "/api/files/" + file + "/check", Map.of("decision", "accepted", "symbol", "A/HRC/43/L.99")));
        Answer checked = cast.secretariat.post("/api/files/" + file + "/check", Map.of("decision", "accepted"));
        story.see("symbol", "A/HRC/43/L.31", checked.text("symbol"));
        story.see(
                "issued",
                200,
                cast.secretariat.post("/api/files/" + file + "/issue", Map.of()).status());
        cast.awaitEvent(file, "draft-issued");
        story.see(
                "languages in which it is out",
                6L,
                cast.china
                        .get("/api/files/" + file + "/languages")
                        .body()
                        .valueStream()
                        .filter(one -> one.path("issuedOn").isString())
                        .count());
        cast.received(file);
    }

    private void cosponsored(String file) {
        story.chapter("States join and leave");
        String sponsors = "/api/files/" + file + "/sponsors";
        Answer joined = cast.sriLanka.post(sponsors, Map.of("state", "LKA"));
        story.see("Sri Lanka stands in the line", joined.text("line").contains("Sri Lanka,*"));
        cast.refused(
                "a second joining", "sponsorship.one-state-once", cast.sriLanka.post(sponsors, Map.of("state", "LKA")));
        cast.refused(
                "joining for Pakistan",
                "sponsorship.own-state-only",
                cast.sriLanka.post(sponsors, Map.of("state", "PAK")));
        cast.refused(
                "an unknown State", "sponsorship.unknown-state", cast.sriLanka.post(sponsors, Map.of("state", "XXX")));
        Answer left = cast.sriLanka.post(sponsors + "/departure", Map.of("state", "LKA"));
        story.see("the line is that of the document again", printed(), left.text("line"));
        cast.received(file);
    }

    private void suspendedAndResumed(String file) {
        story.chapter("The 43rd session is suspended on 13 March and resumes on 15 June");
        cast.clock("2020-03-13T16:00:00Z");
        cast.secretariat.put(
                "/api/sessions/43/suspension", Map.of("lastDay", "2020-03-13", "reason", "Pandemic measures"));
        cast.awaitEvent("session-43", "suspension-decided");
        cast.clock("2020-03-21T12:00:00Z");
        Answer later = cast.sriLanka.post("/api/files/" + file + "/sponsors", Map.of("state", "LKA"));
        story.see("after the former closing day, 20 March, co-sponsorship is still open", 200, later.status());
        cast.sriLanka.post("/api/files/" + file + "/sponsors/departure", Map.of("state", "LKA"));
        cast.clock("2020-06-15T07:00:00Z");
        Answer resumed = cast.secretariat.put(
                "/api/sessions/43/resumption",
                Map.of("on", "2020-06-15", "closing", "2020-06-23", "reason", "As decided"));
        story.see("the session closes on", "2020-06-23", resumed.text("closing"));
        cast.awaitEvent("session-43", "session-resumed");
        cast.received(file);
    }

    private void revised(String file) {
        story.chapter("The text of 17 June becomes Rev.1");
        cast.clock("2020-06-17T08:00:00Z");
        Answer read = cast.china.upload(READ + "&revises=" + file, SampleDraft.asRevised());
        Answer handedIn = cast.china.post(
                "/api/files/" + file + "/revisions",
                Map.of(
                        "reading",
                        read.text("reading"),
                        "confirmation",
                        read.body().path("confirmation")));
        story.see("handed in", 200, handedIn.status());
        cast.secretariat.post("/api/files/" + file + "/revision-check", Map.of("decision", "accepted"));
        Answer issued = cast.secretariat.post("/api/files/" + file + "/revision-issue", Map.of());
        story.see("symbol", "A/HRC/43/L.31/Rev.1", issued.text("symbol"));
        story.see(
                "the sponsors line, 14 marked and 3 not",
                printed(),
                cast.china.get("/api/files/" + file + "/sponsors").text("line"));
        cast.awaitEvent(file, "revision-issued");
        cast.received(file);
    }

    private Answer read(byte[] text) {
        return cast.china.upload(READ, text);
    }

    private Answer table(Answer read, Map<String, String> corrections) {
        tools.jackson.databind.node.ObjectNode confirmation =
                read.body().path("confirmation").deepCopy().asObject();
        corrections.forEach(confirmation::put);
        return cast.china.post(
                "/api/drafts",
                Map.of("reading", read.text("reading"), "confirmation", confirmation, "reason", "As agreed"));
    }

    private static String printed() {
        List<String> lines = new String(SampleDraft.asRevised(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith(": draft resolution"))
                .toList();
        return lines.get(0).replace("> ", "").replace("\\*", "*");
    }

    private static long marked(JsonNode proposal) {
        return stream(proposal.path("sponsors"))
                .filter(one -> one.path("marked").asBoolean())
                .count();
    }

    private static long paragraphs(JsonNode proposal, String kind) {
        return stream(proposal.path("text").path("paragraphs"))
                .filter(one -> one.path("kind").asString().equals(kind))
                .count();
    }

    private static String ordered(JsonNode obligation) {
        return obligation.path("kind").asString() + " at "
                + obligation.path("session").asString();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
