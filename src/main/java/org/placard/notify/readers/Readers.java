package org.placard.notify.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Readers {

    private final JdbcClient database;

    Readers(JdbcClient database) {
        this.database = database;
    }

    /** Those who have said how they want to be told, by address. */
    Map<String, Reader> of(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from notify_reader where address in (:addresses)")
                .param("addresses", addresses)
                .query((row, n) -> reader(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Reader::address, Function.identity()));
    }

    Optional<Reader> ofLogin(String login) {
        return database.sql("select * from notify_reader where login = ?")
                .param(login)
                .query((row, n) -> reader(row))
                .optional();
    }

    void save(Reader reader) {
        database.sql("""
                        update notify_reader set language = ?, digest = ?, digest_hour = ?, quiet_from = ?,
                            quiet_until = ?, zone = ?
                        where address = ?""")
                .params(reader.language(), reader.digest().code(), reader.digestHour())
                .param(reader.quietFrom())
                .param(reader.quietUntil())
                .params(reader.zone().getId(), reader.address())
                .update();
    }

    /** Makes sure that the address can have wishes of its own; it goes on reading the language of its contact. */
    void know(String address) {
        database.sql("""
                        insert into notify_reader (address, language)
                        select :address, coalesce((select language from notify_contact where address = :address
                            order by party limit 1), 'en')
                        on conflict do nothing""").param("address", address).update();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(
                row.getString("address"),
                row.getString("language"),
                Digest.of(row.getString("digest")).orElseThrow(),
                row.getInt("digest_hour"),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                ZoneId.of(row.getString("zone")));
    }
}
