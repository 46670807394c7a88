package io.tillbridge.journey.customers;

import io.tillbridge.journey.documents.ContactRows;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Row;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What a customer of the web has of its own; everything else is the template customer's (counterpoint.md §4.1).
 *
 * @param custNamTyp B business, P person
 * @param profCod1   price tier; null keeps what is there
 * @param taxCod     null keeps what is there
 * @param ncrBidNo   null keeps what is there
 */
public record CustomerRow(
        String custNo,
        String templateCustomer,
        String nam,
        String namUpr,
        String fstNam,
        String fstNamUpr,
        String lstNam,
        String lstNamUpr,
        String custNamTyp,
        String adrs1,
        String adrs2,
        String adrs3,
        String city,
        String state,
        String zipCod,
        String cntry,
        String phone1,
        String emailAdrs1,
        String profCod1,
        String taxCod,
        String ncrBidNo,
        String strId,
        LocalDateTime siteTime,
        Instant utcTime,
        String userId)
        implements Row {

    static CustomerRow of(String custNo, CustomerCard card, Settings settings, Instant now) {
        Settings.Counterpoint site = settings.counterpoint();
        CustomerMapper mapper = new CustomerMapper(settings);
        return new CustomerRow(
                custNo,
                site.templateCustomer(),
                card.get("nam"),
                mapper.upper(card.get("nam"), ContactRows.NAME_LENGTH),
                card.get("fstNam"),
                mapper.upper(card.get("fstNam"), ContactRows.FIRST_NAME_LENGTH),
                card.get("lstNam"),
                mapper.upper(card.get("lstNam"), ContactRows.LAST_NAME_LENGTH),
                card.get("custNamTyp"),
                card.get("adrs1"),
                card.get("adrs2"),
                card.get("adrs3"),
                card.get("city"),
                card.get("state"),
                card.get("zipCod"),
                card.get("cntry"),
                card.get("phone1"),
                card.get("emailAdrs1"),
                orNull(card.get("profCod1")),
                orNull(card.get("taxCod")),
                orNull(card.get("ncrBidNo")),
                site.store(),
                LocalDateTime.ofInstant(now, site.zone()),
                now,
                site.user());
    }

    private static String orNull(String code) {
        return code.isEmpty() ? null : code;
    }
}
