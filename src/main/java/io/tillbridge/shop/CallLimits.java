package io.tillbridge.shop;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/**
 * Stands around each call, outside of what unpacks answers: no call takes longer as a whole, and no unpacked answer is
 * larger, than the settings allow. What goes wrong comes out as a reason in a shopkeeper's words.
 */
final class CallLimits implements ExecChainHandler {
    private final ScheduledExecutorService timer;
    private final Duration longest;
    private final int largest;

    /**
     * @param longest from the first byte sent to the last byte read
     * @param largest bytes of an answer
     */
    CallLimits(ScheduledExecutorService timer, Duration longest, int largest) {
        this.timer = timer;
        this.longest = longest;
        this.largest = largest;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        Deadline deadline = new Deadline(timer, longest, () -> {
            if (scope.originalRequest instanceof Cancellable call) {
                call.cancel();
            }
        });
        try {
            ClassicHttpResponse answer = chain.proceed(request, scope);
            if (answer.getEntity() == null) {
                deadline.met();
            } else {
                answer.setEntity(new LimitedEntity(answer.getEntity(), largest, deadline));
            }
            return answer;
        } catch (IOException e) {
            throw deadline.reason(e);
        } catch (CancellationException e) {
            // Broken off while it waited for a connection.
            throw deadline.reason(new IOException(e));
        } catch (HttpException | RuntimeException e) {
            deadline.met();
            throw e;
        }
    }
}
