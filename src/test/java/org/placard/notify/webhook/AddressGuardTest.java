package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = guard("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.7",
                "192.88.99.1",
                "192.168.178.1",
                "198.19.0.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.251",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                // How the same can be written otherwise.
                "2130706433",
                "127.1",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void nothing_is_sent_to_a_closed_address(String address) throws UnknownHostException {
        assertThat(guard.lets(InetAddress.getByName(address))).isFalse();
    }

    // InetAddress makes IPv4 of a mapped address by itself; bytes from elsewhere may not have gone that way.
    @Test
    void an_address_with_a_scope_belongs_to_one_link() throws UnknownHostException {
        byte[] bytes = InetAddress.getByName("2a00::1").getAddress();
        assertThat(guard.lets(java.net.Inet6Address.getByAddress(null, bytes, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "100.63.255.255",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "2a00:1450:4001:81b::200e",
                "2001:200::1"
            })
    void what_is_public_is_open(String address) throws UnknownHostException {
        assertThat(guard.lets(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_setting_opens_single_networks() throws UnknownHostException {
        AddressGuard opened = guard("10.20.0.0/16,fd12::/16");
        assertThat(opened.lets(InetAddress.getByName("10.20.255.1"))).isTrue();
        assertThat(opened.lets(InetAddress.getByName("fd12:3::1"))).isTrue();
        assertThat(opened.lets(InetAddress.getByName("10.21.0.1"))).isFalse();
        assertThat(opened.lets(InetAddress.getByName("fd13::1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "localhost/8", "10.0.0.0/-1", "a/8"})
    void a_setting_that_is_no_network_stops_the_start(String network) {
        assertThatThrownBy(() -> guard(network)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AddressGuard guard(String allowed) {
        return new AddressGuard(Settings.with(Map.of("allowed-networks", allowed)));
    }
}
