/**
 * Live updates: tells open pages that something changed, by server-sent events. Every engine node reads the whole topic
 * with a consumer of its own, from now on, and keeps the last changes in memory.
 *
 * <p>A page is told the file, the numbers of the event and of the journal's entry that it stands in, and the time, nothing else; what changed, the reader sees on the page.
 * Where a stream stands is written as the next offset of every partition: a place that means the same on all nodes. A
 * page carries the place at which it was made, so what happens between its making and its stream is told; a browser that
 * comes back goes on from where it was, on whichever node. Where memory does not reach back so far, it is told to reload.
 * Replayed events are old news and passed over.
 */
package org.placard.notify.live;
