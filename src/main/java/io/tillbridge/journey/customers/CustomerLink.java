package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import java.time.Instant;

/** A row of USER_CUSTOMER_MAP: a shop account or an e-mail address is this customer. */
public record CustomerLink(
        String linkTyp,
        String linkKey,
        String custNo,
        String shop,
        Long wooUserId,
        String mappingSource,
        Instant utcTime)
        implements Row {}
