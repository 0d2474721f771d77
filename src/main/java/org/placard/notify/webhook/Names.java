package org.placard.notify.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up names: the machine's resolver, except in tests. */
@FunctionalInterface
interface Names {

    /** All addresses of the host, at least one. */
    InetAddress[] of(String host) throws UnknownHostException;
}
