package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** An answer that may not grow beyond a limit: one broken plug-in must not fill the memory of the service. */
final class LimitedEntity extends HttpEntityWrapper {
    private final int limit;

    LimitedEntity(HttpEntity entity, int limit) {
        super(entity);
        this.limit = limit;
    }

    @Override
    public InputStream getContent() throws IOException {
        return new Limited(super.getContent(), limit);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream content = getContent()) {
            content.transferTo(out);
        }
    }

    private static final class Limited extends FilterInputStream {
        private final int limit;
        private long taken;

        Limited(InputStream in, int limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            taken += bytes;
            if (taken > limit) {
                throw ShopFailure.tooLarge(limit);
            }
        }
    }
}
