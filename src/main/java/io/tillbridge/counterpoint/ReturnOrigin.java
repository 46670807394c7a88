package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;

/**
 * The row of PS_DOC_HDR_ORIG_DOC on a return's ticket that names the sale it takes back.
 *
 * @param origDocTyp T a ticket, O an order
 */
public record ReturnOrigin(long docId, long origDocId, String origDocTyp, String origTktNo) implements Row {}
