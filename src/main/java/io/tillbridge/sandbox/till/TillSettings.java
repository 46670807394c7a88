package io.tillbridge.sandbox.till;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the sandbox's till works ({@code sandbox.till.*}).
 *
 * @param period how often it goes round
 * @param pickAfter how long an order or a ticket lies before the till takes it
 * @param salesPerMinute counter sales, so that stock moves by itself
 * @param interimItem an order that names it is not released until a person replaces it; empty: every order is
 * @param store the store of the tills
 * @param station the till that releases and sells, and the name of its drawer
 * @param location where counter sales take their goods
 * @param twoParcels one order in so many leaves in two parcels; 0: none does
 */
@ConfigurationProperties("sandbox.till")
public record TillSettings(
        @DefaultValue("10s") Duration period,
        @DefaultValue("15s") Duration pickAfter,
        @DefaultValue("2") double salesPerMinute,
        @DefaultValue("INTERIM") String interimItem,
        @DefaultValue("01") String store,
        @DefaultValue("101") String station,
        @DefaultValue("01") String location,
        @DefaultValue("4") int twoParcels) {

    /** A till that takes everything at once and sells nothing by itself. */
    public static TillSettings immediate() {
        return new TillSettings(Duration.ofSeconds(1), Duration.ZERO, 0, "INTERIM", "01", "101", "01", 0);
    }

    /** The same till, with so many orders in two parcels. */
    public TillSettings inTwoParcels(int oneIn) {
        return new TillSettings(period, pickAfter, salesPerMinute, interimItem, store, station, location, oneIn);
    }
}
