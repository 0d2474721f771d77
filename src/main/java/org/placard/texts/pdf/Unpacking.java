package org.placard.texts.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Replaces a stream's packed bytes by what they unpack to, filter by filter, within the budget. */
final class Unpacking {

    /** Real files use one filter, seldom two; more are there to do harm. */
    private static final int MOST_FILTERS = 4;

    private final Budget budget;

    Unpacking(Budget budget) {
        this.budget = budget;
    }

    void unpack(COSStream stream) throws IOException {
        byte[] unpacked = unpacked(stream);
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(unpacked);
        }
    }

    private byte[] unpacked(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        List<Filter> filters = filters(stream.getFilters());
        for (int i = 0; i < filters.size(); i++) {
            ByteArrayOutputStream out = new Bounded(budget, Math.max(32, bytes.length));
            filters.get(i).decode(new ByteArrayInputStream(bytes), out, stream, i);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private static List<Filter> filters(COSBase named) throws IOException {
        List<Filter> filters = new ArrayList<>();
        if (named instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        } else if (named instanceof COSArray array) {
            if (array.size() > MOST_FILTERS) {
                throw new Budget.Overspent("pdf-filters");
            }
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
        }
        return filters;
    }

    private static final class Bounded extends ByteArrayOutputStream {

        private final Budget budget;

        Bounded(Budget budget, int size) {
            super(size);
            this.budget = budget;
        }

        @Override
        public synchronized void write(int b) {
            budget.unpacking(count + 1L);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] from, int offset, int length) {
            budget.unpacking((long) count + length);
            super.write(from, offset, length);
        }
    }
}
