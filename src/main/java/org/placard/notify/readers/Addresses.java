package org.placard.notify.readers;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the people who sign in are told. */
@Component
public class Addresses {

    private final Readers readers;

    Addresses(Readers readers) {
        this.readers = readers;
    }

    /** The address that they confirmed; empty where they have none. */
    public Optional<String> of(String login) {
        return readers.ofLogin(login).map(Reader::address);
    }
}
