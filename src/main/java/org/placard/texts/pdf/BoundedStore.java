package org.placard.texts.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Where unpacked streams are kept: in memory, as many bytes as the budget has. */
final class BoundedStore implements RandomAccessStreamCache {

    private final Budget budget;

    BoundedStore(Budget budget) {
        this.budget = budget;
    }

    @Override
    public RandomAccess createBuffer() {
        return new Buffer(budget);
    }

    @Override
    public void close() {
        // Memory only: nothing to give back.
    }

    private static final class Buffer extends RandomAccessReadWriteBuffer {

        private final Budget budget;

        Buffer(Budget budget) {
            this.budget = budget;
        }

        @Override
        public void write(int b) throws IOException {
            budget.unpack(1);
            super.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            budget.unpack(length);
            super.write(from, offset, length);
        }

        @Override
        public int read() throws IOException {
            budget.tick();
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            budget.tick();
            return super.read(into, offset, length);
        }
    }
}
