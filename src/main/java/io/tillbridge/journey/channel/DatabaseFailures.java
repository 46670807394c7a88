package io.tillbridge.journey.channel;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateExpiredException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a failure of the database says of itself, however deep: the pool wraps the login that was refused into a time-out,
 * and Spring that into a transaction that could not begin.
 */
final class DatabaseFailures {
    private static final int DEEPEST = 20;

    private DatabaseFailures() {}

    /** Empty where nothing in the chain is more telling than the class of its outermost part. */
    static Optional<Rejection> told(Throwable failure) {
        List<Throwable> chain = chain(failure);
        if (chain.stream().anyMatch(DatabaseFailures::isOurs)
                || chain.stream().noneMatch(SQLException.class::isInstance)) {
            return Optional.empty();
        }
        return Stream.concat(
                        sql(chain).map(ServerCodes::rejection).flatMap(Optional::stream),
                        Stream.of(certificate(chain), crowded(chain)).flatMap(Optional::stream))
                .findFirst();
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof RejectedException || cause instanceof ShopFailure;
    }

    /** With what was added to them: a batch's own reason hangs beside its causes. */
    private static Stream<SQLException> sql(List<Throwable> chain) {
        return chain.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(sql -> Stream.iterate(sql, next -> next != null, SQLException::getNextException)
                        .limit(DEEPEST));
    }

    private static Optional<Rejection> certificate(List<Throwable> chain) {
        if (chain.stream().noneMatch(GeneralSecurityException.class::isInstance)) {
            return Optional.empty();
        }
        boolean expired = chain.stream().anyMatch(CertificateExpiredException.class::isInstance);
        return Optional.of(Rejection.of(
                Reason.DATABASE_AWAY,
                expired
                        ? "The certificate of SQL Server has expired."
                        : "The certificate of SQL Server is not trusted, or not this server's.",
                "",
                expired
                        ? "Give the server a new one; everything goes on by itself then."
                        : "Give the server a certificate of a CA that this machine trusts, or name its CA with trustStore in"
                                + " spring.datasource.url; do not switch the check off with trustServerCertificate."));
    }

    /** The pool gave up, and no connection had failed: all were at work. */
    private static Optional<Rejection> crowded(List<Throwable> chain) {
        return chain.stream()
                .filter(cause -> cause instanceof SQLTransientConnectionException
                        && cause.getCause() == null
                        && String.valueOf(cause.getMessage()).matches(".*total=([1-9]\\d*), active=\\1\\b.*"))
                .findFirst()
                .map(cause -> Rejection.of(
                        Reason.DATABASE_AWAY,
                        "All connections to CounterPoint's database were in use for too long.",
                        "",
                        "It passes. Where it comes often: raise spring.datasource.hikari.maximum-pool-size, or lower"
                                + " tillbridge.orders.workers."));
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
