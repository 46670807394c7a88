package io.tillbridge.chaos;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** What lies between a service and its database: can be cut, and can stand still for a while. */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long stillUntil;

    Wire(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection ends where it is, in the middle of a word if need be. */
    void cut() {
        sockets.forEach(Wire::end);
    }

    /** Nothing comes through for a while; what was sent meanwhile comes afterwards. */
    void stall(long millis) {
        stillUntil = System.nanoTime() + millis * 1_000_000;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                connect(near);
            } catch (IOException e) {
                // The door was closed, or who knocked is gone again; the next one decides.
            }
        }
    }

    private void connect(Socket near) {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            for (Socket socket : new Socket[] {near, far}) {
                socket.setTcpNoDelay(true);
                sockets.add(socket);
            }
            threads.execute(() -> pump(near, far));
            threads.execute(() -> pump(far, near));
        } catch (IOException e) {
            // The database is away: so is the wire to it.
            end(near);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (long rest = stillUntil - System.nanoTime(); rest > 0; rest = stillUntil - System.nanoTime()) {
                    LockSupport.parkNanos(rest);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // One end is gone; the other is told by the end of its own connection.
        } finally {
            end(from);
            end(to);
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void end(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end(door);
        cut();
        threads.shutdownNow();
    }
}
