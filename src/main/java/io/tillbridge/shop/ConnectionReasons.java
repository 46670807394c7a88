package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Why no answer came over the wire, and what to do about it. */
final class ConnectionReasons {
    private static final int DEEPEST = 10;
    private static final String CHECK_ADDRESS =
            "It goes on by itself when the shop is back. If it never was there: check the shop's url below tillbridge.shops.";

    private ConnectionReasons() {}

    static ShopFailure of(IOException failure) {
        ShopFailure reason = reason(failure);
        if (reason != failure) {
            reason.addSuppressed(failure);
        }
        return reason;
    }

    private static ShopFailure reason(IOException failure) {
        if (failure instanceof ShopFailure known) {
            return known;
        }
        if (failure instanceof SSLException) {
            return certificate(failure);
        }
        if (failure instanceof UnknownHostException) {
            return ShopFailure.away("nobody knows its host name", CHECK_ADDRESS);
        }
        if (failure instanceof ConnectTimeoutException || failure instanceof ConnectException) {
            return ShopFailure.away("nobody listens at its address", CHECK_ADDRESS);
        }
        if (failure instanceof ConnectionRequestTimeoutException) {
            return ShopFailure.away("too many calls to it are under way already");
        }
        if (failure instanceof SocketTimeoutException) {
            return ShopFailure.overtaxed("it kept silent for too long");
        }
        return ShopFailure.away("the connection failed");
    }

    private static ShopFailure certificate(IOException failure) {
        if (has(failure, CertificateExpiredException.class)) {
            return ShopFailure.refused(
                    "its certificate has expired", "Renew the certificate in the shop; then it goes on by itself.");
        }
        if (has(failure, CertPathBuilderException.class)) {
            return ShopFailure.refused(
                    "its certificate comes from an authority that is not known here",
                    "For a private CA set ssl-bundle below tillbridge.shops to a bundle with the CA's certificate; for a"
                            + " public one let the shop send its whole chain.");
        }
        if (failure instanceof SSLPeerUnverifiedException) {
            return ShopFailure.refused(
                    "its certificate is for another host name",
                    "Set the shop's url below tillbridge.shops to a name that stands in the certificate.");
        }
        return ShopFailure.away("no secure connection came about");
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
