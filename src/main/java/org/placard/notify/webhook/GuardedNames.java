package org.placard.notify.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up for the client that then connects to exactly what is returned: between the check and the connection
 * there is no second look-up that could say something else. One closed address among several refuses them all.
 */
final class GuardedNames implements DnsResolver {

    private static final int MOST_ADDRESSES = 4;

    private final Names names;
    private final AddressGuard guard;

    GuardedNames(Names names, AddressGuard guard) {
        this.names = names;
        this.guard = guard;
    }

    /** The name leads, or came to lead, where nothing is sent. */
    static final class Closed extends UnknownHostException {

        // Which address it is stays here: whoever registers a name must not read an inner network by it.
        Closed(String host) {
            super(host + " leads to an address to which no webhook is sent");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.of(host);
        if (!Arrays.stream(found).allMatch(guard::lets)) {
            throw new Closed(host);
        }
        // Each may take a connection's whole time: a name with a hundred addresses must not take a hundred times as
        // long.
        return Arrays.copyOf(found, Math.min(found.length, MOST_ADDRESSES));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
