package io.tillbridge.woocommerce;

import java.math.BigDecimal;

/**
 * What one tax rate took from the whole order.
 *
 * @param rateCode the shop's code, COUNTRY-STATE-NAME-PRIORITY
 * @param taxTotal on lines and fees
 * @param shippingTaxTotal on shipping
 */
public record TaxLine(long rateId, String rateCode, String label, BigDecimal taxTotal, BigDecimal shippingTaxTotal) {

    public BigDecimal sum() {
        return taxTotal.add(shippingTaxTotal);
    }

    /** The name inside the rate code: {@code NY STATE} of {@code US-NY-NY STATE-1}. */
    public String rateName() {
        String[] parts = rateCode.split("-", 3);
        return parts.length < 3 ? rateCode : parts[2].replaceAll("-\\d+$", "");
    }
}
