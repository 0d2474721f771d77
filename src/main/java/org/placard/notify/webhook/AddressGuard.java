package org.placard.notify.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * To which addresses a webhook may be sent: to those of the public internet. Everything that the registries of IANA call
 * special stays closed, be it written as IPv4 or within IPv6: private, loopback, link-local, unique-local, shared,
 * multicast, documentation, benchmarking, translation and tunnels; and the services by which clouds tell a machine its
 * secrets. A setting opens single networks.
 */
@Component
class AddressGuard {

    private static final List<Network> CLOSED = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // A public address under which a cloud's own service answers its machines.
            "168.63.129.16/32",
            // Within the public range of IPv6: protocols and tunnels, documentation, 6to4, and a server that is not
            // one.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    private static final Network PUBLIC_IPV6 = Network.of("2000::/3");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private final List<Network> allowed;

    AddressGuard(WebhookSettings settings) {
        this.allowed = settings.allowedNetworks().stream().map(Network::of).toList();
    }

    boolean lets(InetAddress address) {
        byte[] bytes = unmapped(address.getAddress());
        if (allowed.stream().anyMatch(network -> network.has(bytes))) {
            return true;
        }
        // An address of one link or one machine, whatever its bytes say.
        boolean scoped = address instanceof Inet6Address v6 && v6.getScopeId() != 0;
        boolean open = bytes.length == 4 || PUBLIC_IPV6.has(bytes);
        return open && !scoped && CLOSED.stream().noneMatch(network -> network.has(bytes));
    }

    private static byte[] unmapped(byte[] address) {
        boolean mapped = address.length == 16 && Arrays.equals(MAPPED, 0, MAPPED.length, address, 0, MAPPED.length);
        return mapped ? Arrays.copyOfRange(address, MAPPED.length, address.length) : address;
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }
}
