package io.tillbridge.statements;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Which failures mean that a connection is of no more use, for the pool. It knows the states of class 08, which SQL Server's
 * driver gives; the embedded engine has its own, and a connection that broke with one of those would be handed out again
 * and again, as long as somebody asks every half second.
 */
public final class BrokenConnections implements SQLExceptionOverride {
    /** A connection that broke, a database that was closed, and a session that is gone, in H2's words. */
    private static final Set<String> STATES = Set.of("90067", "90098", "90121");

    /** Whether what was asked of the database could not arrive there. */
    public static boolean isOne(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || STATES.contains(state));
    }

    // The pool's own Override hides Java's in here.
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return isOne(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
