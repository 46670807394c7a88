package io.tillbridge.journey.followups;

import io.tillbridge.journey.documents.DocumentPlan;
import io.tillbridge.journey.documents.DocumentPlan.PlannedPayment;
import io.tillbridge.journey.documents.DocumentPlan.PlannedTax;
import io.tillbridge.settings.AfterSale;
import io.tillbridge.settings.Settings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What everything that is written for one follow-up shares.
 *
 * @param tender how the order's gateway is called in CounterPoint
 * @param taxes  how the order's tax rates are called there
 */
record Site(
        Settings.Counterpoint settings,
        AfterSale rules,
        PlannedPayment tender,
        List<PlannedTax> taxes,
        long docId,
        String ticket,
        Instant now) {

    /** The misc charge that a share of shipping or fees is part of. */
    int chargeOf(Shares.Share part) {
        return part.isOf(RefundLedger.Part.SHIPPING) ? settings.shippingCharge() : settings.feeCharge();
    }

    List<List<PlannedTax>> taxesByRule() {
        return DocumentPlan.byRule(taxes);
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, settings.zone());
    }

    LocalDateTime siteTime() {
        return local(now);
    }
}
