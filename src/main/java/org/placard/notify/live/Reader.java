package org.placard.notify.live;

import java.util.Set;

/**
 * Who reads a stream.
 *
 * @param login the HTTP session; when it ends, so does the stream
 * @param files to be told of; all where empty
 */
record Reader(String person, String login, Set<String> files) {

    boolean wants(String file) {
        return files.isEmpty() || files.contains(file);
    }
}
