package io.tillbridge.journey.quotes;

import java.util.List;

/**
 * What somebody wants to know the price of.
 *
 * @param bid      the contract, empty where a customer asks
 * @param custNo   the customer, empty where a bid number alone asks
 * @param location where prices are looked up before {@code *}
 */
public record PriceQuestion(String bid, String custNo, String location, List<Line> lines) {

    public PriceQuestion {
        lines = List.copyOf(lines);
    }
}
