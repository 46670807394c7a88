package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * An answer that may not grow beyond a limit, nor come on after a deadline: one broken plug-in must not fill the memory
 * of the service or hold one of its threads.
 */
final class LimitedEntity extends HttpEntityWrapper {
    private final int limit;
    private final Deadline deadline;

    LimitedEntity(HttpEntity entity, int limit, Deadline deadline) {
        super(entity);
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public InputStream getContent() throws IOException {
        return new Limited(super.getContent(), limit, deadline);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream content = getContent()) {
            content.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        deadline.met();
        super.close();
    }

    private static final class Limited extends FilterInputStream {
        private final int limit;
        private final Deadline deadline;
        private long taken;

        Limited(InputStream in, int limit, Deadline deadline) {
            super(in);
            this.limit = limit;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(bytes, offset, length);
            } catch (IOException e) {
                throw deadline.reason(e);
            }
            if (read < 0) {
                deadline.met();
            }
            taken += Math.max(read, 0);
            if (taken > limit) {
                throw ShopFailure.tooLarge(limit);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            deadline.met();
            super.close();
        }
    }
}
