package io.tillbridge.sandbox.till;

import java.sql.SQLException;

/** Says what went wrong without quoting rows: an engine's own message may hold a customer's name or address. */
final class Trouble {

    private Trouble() {}

    static String inWords(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return "%s, SQL state %s, error %d"
                        .formatted(failure.getClass().getSimpleName(), sql.getSQLState(), sql.getErrorCode());
            }
        }
        return failure.toString();
    }
}
