package org.placard.texts.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file's bytes; every reading looks at the budget's clock. */
final class BoundedSource implements RandomAccessRead {

    private final byte[] bytes;
    private final Budget budget;
    private int at;

    BoundedSource(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() {
        budget.tick();
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        budget.tick();
        if (at >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) {
        at = (int) Math.max(0, Math.min(position, bytes.length));
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new BoundedSource(bytes, budget), start, length);
    }

    @Override
    public void close() {
        at = bytes.length;
    }
}
