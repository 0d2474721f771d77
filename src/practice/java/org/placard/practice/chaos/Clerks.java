package org.placard.practice.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.placard.platform.Role;
import org.placard.practice.Api;
import org.placard.practice.Api.Answer;
import org.placard.practice.SampleDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * The load: delegations join and leave drafts, at whichever engine answers. Every command carries a mark as its reason, and
 * a mark whose command was answered with success must be in the journal for ever.
 */
final class Clerks implements AutoCloseable {

    private static final Map<String, String> STATES = Map.of("pakistan", "PAK", "srilanka", "LKA");
    private static final String SESSION = "63";
    private static final int FILES = 6;

    private final Installation installation;
    private final List<String> files = new ArrayList<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private final Set<String> promised = ConcurrentHashMap.newKeySet();
    private final Map<String, Api> apis = new ConcurrentHashMap<>();
    private final AtomicLong marks = new AtomicLong();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean working;

    Clerks(Installation installation) {
        this.installation = installation;
    }

    List<String> files() {
        return files;
    }

    /** The reasons of the commands that were answered with success. */
    Set<String> promised() {
        return promised;
    }

    /** The files of the drafts on which the documents service reports, and nobody else. */
    Set<String> reported() {
        return reported;
    }

    /** @param webhook where all events are to go */
    void prepare(String webhook) {
        people();
        Api secretariat = at("secretariat", "engine-1");
        LocalDate today = LocalDate.now();
        must(secretariat.put(
                "/api/sessions/" + SESSION,
                Map.of(
                        "opening",
                        today.minusDays(1).toString(),
                        "closing",
                        today.plusDays(20).toString(),
                        "reason",
                        "Chaos")));
        must(secretariat.post("/api/webhooks", Map.of("url", webhook)));
        for (int i = 0; i < FILES; i++) {
            Answer numbered = numbered();
            must(secretariat.post("/api/files/" + numbered.text("file") + "/issue", Map.of()));
            files.add(numbered.text("file"));
        }
    }

    /** A draft whose document the documents service has still to issue; the symbol. */
    String documentToIssue() {
        Answer numbered = numbered();
        reported.add(numbered.text("file"));
        return numbered.text("symbol");
    }

    private void people() {
        JdbcClient database = installation.database();
        person(database, "secretariat", Role.SECRETARIAT, null, "secretariat");
        person(database, "china", Role.DELEGATION, "CHN", "state:CHN");
        STATES.forEach((login, state) -> person(database, login, Role.DELEGATION, state, "state:" + state));
    }

    private static void person(JdbcClient database, String login, Role role, String state, String party) {
        // Not hashed: with a real password the load would be the hashing.
        database.sql("insert into person (login, name, password, role, state) values (?, ?, '{noop}practice', ?, ?)")
                .params(login, login, role.name(), state)
                .update();
        database.sql("insert into notify_contact (address, party) values (?, ?)")
                .params(login + "@placard.example", party)
                .update();
    }

    private Answer numbered() {
        Api china = at("china", "engine-1");
        Answer read = china.upload("/api/readings?name=" + SampleDraft.NAME, SampleDraft.asRevised());
        ObjectNode confirmation = read.body().path("confirmation").deepCopy().asObject();
        confirmation.put("session", SESSION);
        confirmation.put("documentDate", LocalDate.now().toString());
        String file = must(china.post(
                        "/api/drafts",
                        Map.of("reading", read.text("reading"), "confirmation", confirmation, "reason", "Chaos")))
                .text("file");
        return must(
                at("secretariat", "engine-1").post("/api/files/" + file + "/check", Map.of("decision", "accepted")));
    }

    private static Answer must(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("refused: " + answer.body());
        }
        return answer;
    }

    void start() {
        working = true;
        for (String login : STATES.keySet()) {
            Thread thread = new Thread(() -> work(login), "chaos-clerk-" + login);
            threads.add(thread);
            thread.start();
        }
    }

    void stop() {
        working = false;
        threads.forEach(Clerks::join);
        threads.clear();
    }

    private void work(String login) {
        int round = 0;
        while (working) {
            command(login, files.get(round++ % files.size()));
        }
    }

    /** Joins or, if the State stands there already, leaves. @return whether it was answered with success */
    boolean command(String login, String file) {
        Api api = at(login, "engine-" + (1 + turn.incrementAndGet() % 2));
        return attempt(api, file, login, "") || attempt(api, file, login, "/departure");
    }

    private boolean attempt(Api api, String file, String login, String act) {
        String mark = "chaos-" + marks.incrementAndGet();
        try {
            Answer answer = api.post(
                    "/api/files/" + file + "/sponsors" + act, Map.of("state", STATES.get(login), "reason", mark));
            if (answer.status() == 200) {
                promised.add(mark);
            }
            return answer.status() == 200;
        } catch (RuntimeException nodeDied) {
            Patience.pause(20);
            return false;
        }
    }

    static String loginOf(String state) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Api at(String login, String engine) {
        return apis.computeIfAbsent(login + "@" + engine, key -> new Api(installation.url(engine), login));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
