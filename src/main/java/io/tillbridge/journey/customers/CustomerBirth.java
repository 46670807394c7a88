package io.tillbridge.journey.customers;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.settings.Customers.Owner;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.AccountReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of customers.create that decide: what a customer is who was not there before. */
@Component("customerBirth")
public class CustomerBirth {
    private static final int CUSTOMER_NUMBER_LENGTH = 15;

    private final Settings settings;
    private final Clock clock;

    public CustomerBirth(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An order's buyer knows neither role nor contract; the account, where it was staged, does.
     *
     * @param payload the account as the shop wrote it, null where there is none
     */
    public Buyer complete(Buyer buyer, String payload) {
        if (payload == null || !buyer.role().isEmpty()) {
            return buyer;
        }
        return AccountReader.read(payload)
                .account()
                .map(account -> buyer.with(Buyer.of(buyer.shop(), account, settings.customers())))
                .orElse(buyer);
    }

    public CustomerRow newCustomer(Buyer buyer, long drawn, List<String> remarks) {
        CustomerCard card = new CustomerMapper(settings).card(buyer, remarks);
        boolean ofShop = settings.customers().owners().bidNumber() == Owner.SHOP;
        if (!ofShop && !card.get("ncrBidNo").isEmpty()) {
            remarks.add("Customer contract: no customer has the number that the account names; CounterPoint gives it.");
        }
        return CustomerRow.of(
                customerNumber(drawn), ofShop ? card : card.with(Map.of("ncrBidNo", "")), settings, clock.instant());
    }

    private String customerNumber(long drawn) {
        String number = settings.counterpoint().customerPrefix() + drawn;
        if (number.length() > CUSTOMER_NUMBER_LENGTH) {
            throw new IllegalStateException("customer numbers have outgrown CUST_NO");
        }
        return number;
    }

    /** A tax code that CounterPoint does not have would stop every document of the customer. */
    public void refuseUnknownTaxCode(String taxCode, String found) {
        if (taxCode == null || found != null) {
            return;
        }
        throw new RejectedException(Rejection.of(
                        Reason.TAX_CODE_UNKNOWN,
                        "CounterPoint has no tax code " + taxCode + ", which the customer's state and county ask for.",
                        "billing.state",
                        "Create it in CounterPoint, and it goes on by itself; or correct"
                                + " tillbridge.customers.tax-codes and restart.")
                .waitingFor("tax-code", taxCode));
    }

    /** After a clone that touched no row: the template is missing, or the number was taken and the next one will do. */
    public void refuseMissingTemplate(String template) {
        String number = settings.counterpoint().templateCustomer();
        if (template != null) {
            throw new RejectedException(Rejection.of(
                    Reason.BUSY,
                    "The customer number was taken meanwhile; the next attempt draws another.",
                    "",
                    "Nothing to do."));
        }
        throw new RejectedException(Rejection.of(
                        Reason.TEMPLATE_CUSTOMER_MISSING,
                        "CounterPoint has no customer " + number + ", of which new customers are copies.",
                        "customer_id",
                        "Create it in CounterPoint, and the order posts by itself; or set"
                                + " tillbridge.counterpoint.template-customer to another one, restart, and:"
                                + " orders replay --reason TEMPLATE_CUSTOMER_MISSING --apply")
                .waitingFor("customer", number));
    }
}
