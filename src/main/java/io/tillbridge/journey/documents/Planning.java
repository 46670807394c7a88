package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.Codes;
import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.documents.DocumentPlan.PlannedCredit;
import io.tillbridge.journey.documents.DocumentPlan.PlannedLine;
import io.tillbridge.journey.documents.DocumentPlan.PlannedPayment;
import io.tillbridge.journey.documents.DocumentPlan.PlannedTax;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.TaxLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds CounterPoint's codes for an order, or says which one is missing. */
public final class Planning {
    private final Settings.Counterpoint settings;
    private final Catalogue catalogue;
    private final Codes codes;

    public Planning(Settings.Counterpoint settings, Catalogue catalogue, Codes codes) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.codes = codes;
    }

    public Decision<DocumentPlan> plan(String shop, Order order) {
        return OrderCheck.check(order, settings.currency())
                .then(checked -> lines(checked).then(lines -> taxes(settings, codes, checked)
                        .then(taxes -> payment(checked).then(payment -> credits(checked)
                                .then(credits -> Decision.accept(new DocumentPlan(
                                        shop, checked, lines, taxes, payment, credits, shipVia(checked))))))));
    }

    /** Whether every code is there that the order's taxes and payment are mapped to. */
    static boolean hasCodes(Settings.Counterpoint settings, Codes codes, Order order) {
        boolean taxed = order.taxLines().stream()
                .flatMap(tax -> authority(settings, tax).stream())
                .allMatch(mapping -> codes.taxAuthorities().contains(mapping.authority()));
        return taxed
                && order.feeLines().stream()
                        .flatMap(fee -> settings.creditOf(fee.name(), fee.total()).stream())
                        .allMatch(credit -> codes.payCodes().containsKey(credit.code()))
                && payCode(settings, order)
                        .map(code -> codes.payCodes().containsKey(code))
                        .orElse(true);
    }

    private static Optional<Settings.TaxAuthority> authority(Settings.Counterpoint settings, TaxLine tax) {
        return settings.taxAuthorities().stream()
                .filter(entry -> entry.rate().equalsIgnoreCase(tax.rateName())
                        || entry.rate().equalsIgnoreCase(tax.rateCode()))
                .findFirst();
    }

    private static Optional<String> payCode(Settings.Counterpoint settings, Order order) {
        return settings.payCodeOf(order.gateway());
    }

    private Decision<List<PlannedLine>> lines(Order order) {
        List<PlannedLine> planned = new ArrayList<>();
        for (LineItem line : order.lines()) {
            Decision<Catalogue.Sold> found = catalogue.find(line, planned.size() + 1, settings.location());
            if (found instanceof Decision.Refused<Catalogue.Sold> refused) {
                return Decision.refuse(refused.rejection());
            }
            planned.add(new PlannedLine(line, found.orThrow()));
        }
        return Decision.accept(planned);
    }

    /** What each of the order's tax lines is in CounterPoint. */
    public static Decision<List<PlannedTax>> taxes(Settings.Counterpoint settings, Codes codes, Order order) {
        List<PlannedTax> planned = new ArrayList<>();
        for (TaxLine tax : order.taxLines()) {
            Optional<Settings.TaxAuthority> mapping = authority(settings, tax);
            if (mapping.isEmpty()) {
                return Decision.refuse(Rejection.of(
                                Reason.TAX_AUTHORITY_UNMAPPED,
                                "No tax authority is configured for the shop's tax rate " + tax.rateName() + ".",
                                "tax_lines.rate_code",
                                "Add {rate: " + tax.rateName()
                                        + ", authority: …, rule: …} to tillbridge.counterpoint.tax-authorities and restart.")
                        .waitingFor("setting", tax.rateName()));
            }
            String authority = mapping.get().authority();
            if (!codes.taxAuthorities().contains(authority)) {
                return Decision.refuse(Rejection.of(
                                Reason.TAX_AUTHORITY_UNKNOWN,
                                "CounterPoint has no tax authority " + authority + ", which the shop's tax rate "
                                        + tax.rateName() + " is mapped to.",
                                "tax_lines.rate_code",
                                "Add the authority in CounterPoint; the order then posts by itself.")
                        .waitingFor("tax-authority", authority));
            }
            planned.add(new PlannedTax(tax, authority, mapping.get().rule()));
        }
        return Decision.accept(planned);
    }

    private Decision<Optional<PlannedPayment>> payment(Order order) {
        boolean inHand = order.paid().isPresent() && order.total().signum() > 0;
        if (!inHand) {
            return Decision.accept(Optional.empty());
        }
        return tender(settings, codes, order).then(tender -> Decision.accept(Optional.of(tender)));
    }

    /** What the order's gateway is in CounterPoint. */
    public static Decision<PlannedPayment> tender(Settings.Counterpoint settings, Codes codes, Order order) {
        String gateway = order.gateway();
        Optional<String> code = payCode(settings, order);
        if (code.isEmpty()) {
            return Decision.refuse(Rejection.of(
                            Reason.PAY_CODE_UNMAPPED,
                            "No pay code is configured for the payment gateway " + gateway + ".",
                            "payment_method",
                            "Add {gateway: " + gateway + ", code: …} to tillbridge.counterpoint.pay-codes and restart.")
                    .waitingFor("setting", gateway));
        }
        return tender(codes, code.get(), gateway);
    }

    private Decision<List<PlannedCredit>> credits(Order order) {
        Decision<List<PlannedCredit>> credits = Decision.accept(List.of());
        for (ExtraLine fee : order.feeLines()) {
            Optional<Settings.CreditFee> rule = settings.creditOf(fee.name(), fee.total());
            if (rule.isPresent()) {
                credits = credits.then(before -> tender(codes, rule.get().code(), fee.name())
                        .then(tender -> Decision.accept(Stream.concat(
                                        before.stream(),
                                        Stream.of(new PlannedCredit(
                                                tender, fee.total().negate(), fee.name())))
                                .toList())));
            }
        }
        return credits;
    }

    private static Decision<PlannedPayment> tender(Codes codes, String code, String gateway) {
        return codes.payCodeType(code)
                .map(type -> Decision.accept(new PlannedPayment(code, type)))
                .orElseGet(() -> Decision.refuse(Rejection.of(
                                Reason.PAY_CODE_UNKNOWN,
                                "CounterPoint has no pay code " + code + ", which the gateway " + gateway
                                        + " is mapped to.",
                                "payment_method",
                                "Add the pay code in CounterPoint; the order then posts by itself.")
                        .waitingFor("pay-code", code)));
    }

    private Optional<String> shipVia(Order order) {
        return order.shippingLines().stream()
                .flatMap(line -> settings.shipVia().stream()
                        .filter(entry -> entry.method().equalsIgnoreCase(line.method())))
                .map(Settings.ShipVia::code)
                .findFirst();
    }
}
