package org.placard.notify.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses as CIDR writes it, {@code 10.0.0.0/8} or {@code fc00::/7}. */
record Network(byte[] prefix, int bits) {

    // Nothing that could be a name: a name would be looked up.
    private static final Pattern CIDR = Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

    /** @throws IllegalArgumentException if it is none */
    static Network of(String cidr) {
        var parts = CIDR.matcher(cidr.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a network: " + cidr);
        }
        try {
            byte[] prefix = InetAddress.getByName(parts.group(1)).getAddress();
            int bits = Integer.parseInt(parts.group(2));
            if (bits > prefix.length * Byte.SIZE) {
                throw new IllegalArgumentException("not a network: " + cidr);
            }
            return new Network(prefix, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + cidr, e);
        }
    }

    boolean has(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((address[bit / Byte.SIZE] & mask) != (prefix[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
