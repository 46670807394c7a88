package io.tillbridge.journey.customers;

import io.tillbridge.settings.Customers;
import io.tillbridge.woocommerce.Account;
import io.tillbridge.woocommerce.Address;
import io.tillbridge.woocommerce.Order;

/**
 * Who buys, as an order or an account says it: what both have in common, so that both find or make their customer on one
 * way.
 *
 * @param ref       what {@code customers link} calls it: the account's id, or {@code order:} and the order's number
 * @param accountId 0 for a guest
 * @param main      the customer's own address: shipping before billing, and the block with a company first
 *                  (journey.md §2.3)
 * @param shipTo    where goods go if not to the billing address; blank where they do
 * @param userName  the account's, empty where there is none
 * @param role      of the account, empty where none is known
 * @param bidNumber the contract that the account names, empty where it names none
 */
public record Buyer(
        String shop,
        String ref,
        long accountId,
        String email,
        String firstName,
        String lastName,
        String phone,
        Address main,
        Address shipTo,
        String userName,
        String role,
        String bidNumber,
        boolean exempt,
        String county) {
    private static final Address NOWHERE = new Address("", "", "", "", "", "", "", "", "", "", "");

    public static Buyer of(String shop, Order order) {
        Address main =
                order.shipTo().company().isEmpty() && !order.billing().company().isEmpty()
                        ? order.billing()
                        : order.shipTo();
        return new Buyer(
                shop,
                "order:" + order.number(),
                Math.max(order.customerId(), 0),
                order.billing().email(),
                order.billing().firstName(),
                order.billing().lastName(),
                either(order.billing().phone(), order.shipping().phone()),
                main,
                shipTo(order.billing(), order.shipping()),
                "",
                "",
                "",
                false,
                "");
    }

    public static Buyer of(String shop, Account account, Customers settings) {
        Address billing = account.billing();
        Address shipping = account.shipping();
        Address first = shipping.isBlank() ? billing : shipping;
        Address main = first.company().isEmpty() && !billing.company().isEmpty() ? billing : first;
        return new Buyer(
                shop,
                Long.toString(account.id()),
                account.id(),
                either(account.email(), billing.email()),
                either(billing.firstName(), either(account.firstName(), shipping.firstName())),
                either(billing.lastName(), either(account.lastName(), shipping.lastName())),
                either(billing.phone(), shipping.phone()),
                main,
                shipTo(billing, shipping),
                account.userName(),
                account.role(),
                account.said("ncr_bid_no", "cp_ncr_bid_no"),
                account.said(settings.exemptMeta()).matches("(?i)yes|true|1|on"),
                account.said(settings.countyMeta()));
    }

    /** An order's buyer with what only the account knows. */
    Buyer with(Buyer account) {
        return new Buyer(
                shop,
                ref,
                accountId,
                email,
                firstName,
                lastName,
                phone,
                main,
                shipTo,
                account.userName,
                account.role,
                account.bidNumber,
                account.exempt,
                account.county);
    }

    private static Address shipTo(Address billing, Address shipping) {
        return shipping.isBlank() || ShipTo.same(billing, shipping) ? NOWHERE : shipping;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
