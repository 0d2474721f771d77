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
import org.placard.platform.Refusal;
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

    /**
     * Tells whoever asked at that address from now on, and no longer at the one before; their wishes move along, beside
     * those that somebody without a login has there.
     *
     * @throws Refusal if another login is told there
     */
    void give(AddressRequest request) {
        String address = request.address();
        Reader former = ofLogin(request.login()).orElse(Reader.byDefault(address, request.language()));
        know(address);
        if (isOfAnother(address, request.login())) {
            throw new Refusal(NoticesRule.ADDRESS_TAKEN, "address", address);
        }
        if (!former.address().equals(address)) {
            wishesMove(former.address(), address);
            remove(former.address());
        }
        database.sql("update notify_reader set login = ? where address = ?")
                .params(request.login(), address)
                .update();
        save(former.at(address));
    }

    void remove(String address) {
        database.sql("delete from notify_reader where address = ?")
                .param(address)
                .update();
    }

    // Mailboxes are one whatever the case of their letters. Held, so that two logins do not take one address at once.
    private boolean isOfAnother(String address, String login) {
        return database
                .sql("select login from notify_reader where lower(address) = lower(?) for update")
                .param(address)
                .query((row, n) -> Optional.ofNullable(row.getString("login")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .anyMatch(other -> !other.equals(login));
    }

    private void wishesMove(String from, String to) {
        database.sql("""
                        update notify_subscription s set address = :to where address = :from and not exists (
                            select from notify_subscription t
                            where t.address = :to and t.kind = s.kind and t.value = s.value)""").param("from", from).param("to", to).update();
        database.sql("insert into notify_muted (address, type) select ?, type from notify_muted where address = ?"
                        + " on conflict do nothing")
                .params(to, from)
                .update();
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
