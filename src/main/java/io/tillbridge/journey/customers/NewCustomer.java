package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What a new customer has of its own; everything else is the template customer's (counterpoint.md §4.1).
 *
 * @param custNamTyp B business, P person
 */
public record NewCustomer(
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
        String strId,
        LocalDateTime siteTime,
        Instant utcTime,
        String userId)
        implements Row {}
