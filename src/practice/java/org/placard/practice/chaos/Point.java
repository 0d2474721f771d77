package org.placard.practice.chaos;

import static org.placard.practice.chaos.Installation.INBOX;
import static org.placard.practice.chaos.Spot.Kind.AFTER_ACKNOWLEDGEMENT;
import static org.placard.practice.chaos.Spot.Kind.AFTER_MAIL_ANSWER;
import static org.placard.practice.chaos.Spot.Kind.AFTER_OFFSETS;
import static org.placard.practice.chaos.Spot.Kind.AFTER_POLL;
import static org.placard.practice.chaos.Spot.Kind.BEFORE_MAIL_ANSWER;
import static org.placard.practice.chaos.Spot.Kind.BEFORE_SEND;
import static org.placard.practice.chaos.Spot.after;
import static org.placard.practice.chaos.Spot.afterCommitOf;
import static org.placard.practice.chaos.Spot.at;
import static org.placard.practice.chaos.Spot.before;
import static org.placard.practice.chaos.Spot.beforeCommitOf;
import static org.placard.practice.chaos.Victim.BROKER;
import static org.placard.practice.chaos.Victim.DATABASE;
import static org.placard.practice.chaos.Victim.ITSELF;

/** Where somebody is killed, and who: before and after every commit, send, acknowledgement, claim and hand-over. */
enum Point {
    HEAD_NOT_YET_LOCKED("engine", ITSELF, "before the file's head is locked", before("from journal_head where")),
    HEAD_LOCKED("engine", ITSELF, "the file's head is locked", after("from journal_head where")),
    ENTRY_NOT_YET_WRITTEN("engine", ITSELF, "before the entry is written", before("insert into journal_entry")),
    ENTRY_WRITTEN("engine", ITSELF, "entry written, outbox not", after("insert into journal_entry")),
    OUTBOX_WRITTEN("engine", ITSELF, "outbox written, head not", after("insert into outbox")),
    COMMAND_NOT_YET_COMMITTED("engine", ITSELF, "before a command's commit", beforeCommitOf("insert into outbox")),
    COMMAND_COMMITTED("engine", ITSELF, "after a command's commit", afterCommitOf("insert into outbox")),
    DATABASE_BEFORE_COMMIT("engine", DATABASE, "before a command's commit", beforeCommitOf("insert into outbox")),
    DATABASE_AFTER_COMMIT("engine", DATABASE, "after a command's commit", afterCommitOf("insert into outbox")),

    SHARD_NOT_YET_CLAIMED(
            "engine", ITSELF, "starting, before it takes a shard", before("update relay_shard s set owner")),
    SHARD_CLAIMED("engine", ITSELF, "starting, it took a shard", afterCommitOf("update relay_shard s set owner")),
    OUTBOX_READ("engine", ITSELF, "the relay has read the outbox", after("from outbox where shard")),
    BATCH_NOT_YET_NOTED("engine", ITSELF, "before a batch is noted", before("set batch = batch")),
    BATCH_NOTED("engine", ITSELF, "a batch is noted", afterCommitOf("set batch = batch")),
    NOT_YET_SENT("engine", ITSELF, "before an event is sent", at(BEFORE_SEND)),
    ACKNOWLEDGED("engine", ITSELF, "acknowledged, Kafka's transaction is open", at(AFTER_ACKNOWLEDGEMENT)),
    SENT("engine", ITSELF, "Kafka committed, the rows are still there", before("with noted as")),
    ROWS_GONE("engine", ITSELF, "the rows are gone", afterCommitOf("with noted as")),
    BROKER_BEFORE_SEND("engine", BROKER, "before an event is sent", at(BEFORE_SEND)),
    BROKER_AFTER_ACKNOWLEDGEMENT("engine", BROKER, "acknowledged, its transaction is open", at(AFTER_ACKNOWLEDGEMENT)),
    DATABASE_AFTER_SEND("engine", DATABASE, "Kafka committed, the rows are still there", before("with noted as")),

    MESSAGE_CAME("engine", ITSELF, "a message has come in", at(AFTER_POLL, INBOX)),
    MESSAGE_NOT_YET_NOTED("engine", ITSELF, "before a message is taken", before("insert into inbox_taken")),
    MESSAGE_NOT_YET_COMMITTED("engine", ITSELF, "before that commit", beforeCommitOf("insert into inbox_taken")),
    MESSAGE_COMMITTED("engine", ITSELF, "the message is taken, position not", afterCommitOf("insert into inbox_taken")),
    MESSAGE_NOT_YET_ASIDE("engine", ITSELF, "before one is set aside", before("insert into inbox_set_aside")),
    MESSAGE_ASIDE("engine", ITSELF, "one is set aside, position not", afterCommitOf("insert into inbox_set_aside")),
    MESSAGES_POSITION("engine", ITSELF, "the inbox's position is committed", at(AFTER_OFFSETS, INBOX)),
    BROKER_AFTER_MESSAGE("engine", BROKER, "a message has come in", at(AFTER_POLL, INBOX)),
    DATABASE_BEFORE_MESSAGE("engine", DATABASE, "before a message's commit", beforeCommitOf("insert into inbox_taken")),

    POLLED("notifier", ITSELF, "an event has come", at(AFTER_POLL)),
    INTAKE_NOT_YET_WRITTEN("notifier", ITSELF, "before who is told is written", before("insert into notify_delivery")),
    INTAKE_NOT_YET_COMMITTED("notifier", ITSELF, "before that commit", beforeCommitOf("insert into notify_delivery")),
    INTAKE_COMMITTED("notifier", ITSELF, "after it, position not", afterCommitOf("insert into notify_delivery")),
    POSITION_COMMITTED("notifier", ITSELF, "the position is committed", at(AFTER_OFFSETS)),
    NOT_YET_CLAIMED("notifier", ITSELF, "before a delivery is claimed", before("state = 'claimed', claimed_by")),
    CLAIM_NOT_YET_COMMITTED(
            "notifier", ITSELF, "before the claim's commit", beforeCommitOf("insert into notify_attempt")),
    CLAIMED("notifier", ITSELF, "claimed, not handed over", afterCommitOf("insert into notify_attempt")),
    MAIL_TAKEN("notifier", ITSELF, "the mail is taken, the answer not sent", at(BEFORE_MAIL_ANSWER)),
    MAIL_ANSWERED("notifier", ITSELF, "the answer is sent, nothing recorded", at(AFTER_MAIL_ANSWER)),
    OUTCOME_NOT_YET_RECORDED(
            "notifier", ITSELF, "before the outcome is recorded", before("notify_attempt set ended_at = .*, error")),
    OUTCOME_NOT_YET_COMMITTED(
            "notifier", ITSELF, "before that commit", beforeCommitOf("notify_attempt set ended_at = .*, error")),
    OUTCOME_RECORDED(
            "notifier", ITSELF, "the outcome is recorded", afterCommitOf("notify_attempt set ended_at = .*, error")),
    BROKER_AFTER_POLL("notifier", BROKER, "an event has come", at(AFTER_POLL)),
    DATABASE_AFTER_HAND_OVER(
            "notifier", DATABASE, "the mail is handed over", before("notify_attempt set ended_at = .*, error"));

    private final String role;
    private final Victim victim;
    private final String words;
    private final Spot spot;

    Point(String role, Victim victim, String words, Spot spot) {
        this.role = role;
        this.victim = victim;
        this.words = words;
        this.spot = spot;
    }

    /** engine or notifier: whose work comes there. */
    String role() {
        return role;
    }

    Victim victim() {
        return victim;
    }

    String words() {
        return words;
    }

    Spot spot() {
        return spot;
    }

    /** Whether only a node that starts comes there. */
    boolean atStart() {
        return this == SHARD_NOT_YET_CLAIMED || this == SHARD_CLAIMED;
    }

    /** Whether the mail server sees it, not the node. */
    boolean atTheMailServer() {
        return spot.kind() == BEFORE_MAIL_ANSWER || spot.kind() == AFTER_MAIL_ANSWER;
    }
}
