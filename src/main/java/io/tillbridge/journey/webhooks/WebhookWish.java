package io.tillbridge.journey.webhooks;

import io.tillbridge.journey.channel.Fingerprint;
import io.tillbridge.woocommerce.Webhook;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * How the webhooks of one shop are to be.
 *
 * @param address where they are delivered
 */
record WebhookWish(String shop, String address, String secret) {
    /** What we want to hear of, in the order in which it is asked for. */
    static final List<String> TOPICS =
            List.of("order.created", "order.updated", "order.deleted", "customer.created", "customer.updated");

    private static final String OURS = "Tillbridge ";
    private static final int MARK = 8;

    static WebhookWish of(String shop, String publicUrl, String secret) {
        return new WebhookWish(shop, publicUrl + "/webhooks/" + shop, secret);
    }

    /** The shop never shows a secret, so the name says which one it was given, by a mark that tells nothing of it. */
    String name(String topic) {
        return OURS + topic + " " + Fingerprint.of(address + "\n" + secret).substring(0, MARK);
    }

    boolean isDeliveredHere(Webhook webhook) {
        return place(webhook.address()).equals(place(address));
    }

    /** Named by a service of ours, but delivered elsewhere: perhaps to one that was, perhaps to one that is. */
    boolean isOfAnother(Webhook webhook) {
        return webhook.name().startsWith(OURS) && !isDeliveredHere(webhook);
    }

    /** Host, port and path: what a person may write in several ways. An address that cannot be read is only itself. */
    private static String place(String address) {
        try {
            URI uri = URI.create(address.strip());
            int port = uri.getPort() == 80 || uri.getPort() == 443 ? -1 : uri.getPort();
            return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port
                    + String.valueOf(uri.getPath()).replaceAll("/+$", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Keeps the secret out of every text. */
    @Override
    public String toString() {
        return "WebhookWish[shop=" + shop + ", address=" + address + "]";
    }
}
