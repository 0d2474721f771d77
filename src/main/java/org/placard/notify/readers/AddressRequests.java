package org.placard.notify.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.placard.notify.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses that people asked to be told at, and the links by which they say that these are theirs. */
@Repository
class AddressRequests {

    private final JdbcClient database;

    AddressRequests(JdbcClient database) {
        this.database = database;
    }

    /** One thing at a time happens to a person's address until the transaction ends. */
    void hold(String login) {
        Turns.hold(database, "notify_address_request " + login);
    }

    void add(AddressRequest request) {
        database.sql(
                        "insert into notify_address_request (id, login, address, language, asked_at) values (?, ?, ?, ?, ?)")
                .params(request.id(), request.login(), request.address(), request.language())
                .param(utc(request.askedAt()))
                .update();
    }

    /** The one that may still be confirmed. */
    Optional<AddressRequest> open(String login) {
        return database.sql("select * from notify_address_request where login = ? and closed_at is null")
                .param(login)
                .query(AddressRequests::request)
                .optional();
    }

    int count(String login) {
        return database.sql("select count(*) from notify_address_request where login = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }

    void close(UUID id, Instant at) {
        database.sql("update notify_address_request set closed_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    /** Nothing is kept of what was asked before then. */
    void forget(String login, Instant before) {
        database.sql("delete from notify_address_request where login = ? and asked_at <= ?")
                .params(login, utc(before))
                .update();
    }

    /** What the request asked for, if nobody closed it; empty, and no link made, otherwise. */
    Optional<AddressRequest> link(UUID request, byte[] digest, Instant endsAt) {
        return database.sql("""
                        with made as (
                            insert into notify_address_link (digest, request, ends_at)
                            select :digest, id, :endsAt from notify_address_request
                            where id = :request and closed_at is null
                            returning request)
                        select r.* from notify_address_request r join made on made.request = r.id""")
                .param("digest", digest)
                .param("endsAt", utc(endsAt))
                .param("request", request)
                .query(AddressRequests::request)
                .optional();
    }

    /** When the link ends by which this request can be confirmed; empty where it is not one of its links. */
    Optional<Instant> endOf(byte[] digest, AddressRequest request) {
        return database.sql("select ends_at from notify_address_link where digest = ? and request = ?")
                .params(digest, request.id())
                .query((row, n) ->
                        row.getObject("ends_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static AddressRequest request(ResultSet row, int n) throws SQLException {
        return new AddressRequest(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("address"),
                row.getString("language"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
