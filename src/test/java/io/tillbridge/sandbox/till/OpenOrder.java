package io.tillbridge.sandbox.till;

import java.math.BigDecimal;

/** An order as a writer leaves it: header, lines, totals, contacts, tax, charges, stock, balances and its deposit ticket. */
record OpenOrder(TillDatabase database, long docId, String ticketNo) {

    static final String CUSTOMER = "10022";

    /** Two stocked items, one of them by the package of twelve, and a service; 10.00 shipping and 2.00 tax: 60.20. */
    static OpenOrder write(TillDatabase database, long docId, String ticketNo, BigDecimal deposit) {
        OpenOrder order = new OpenOrder(database, docId, ticketNo);
        order.header();
        order.line(1, "ITEM-0002", 3, 1, "EA", "11.19");
        order.line(2, "01-10251", 1, 12, "PK", "28.10");
        order.line(3, "SVC-0001", 2, 1, "EA", "8.91");
        order.money(deposit);
        order.reserve("ITEM-0002", 3);
        order.reserve("01-10251", 12);
        if (deposit.signum() > 0) {
            order.deposit(deposit);
        }
        return order;
    }

    long depositId() {
        return docId + 1;
    }

    private void header() {
        database.run("""
                INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, DOC_TYP, TKT_TYP, STR_ID, STA_ID, TKT_NO, DRW_ID, USR_ID, CUST_NO, TKT_DT,
                       SHIP_VIA_COD, TAX_COD, STK_LOC_ID, PRC_LOC_ID, CUST_PO_NO, BILL_TO_CONTACT_ID, SHIP_TO_CONTACT_ID, ORD_LINS,
                       IS_DOC_COMMITTED, REQ_REPRICE, RS_UTC_DT)
                VALUES (%d, NEWID(), 'O', 'T', '01', 'WEB', '%s', 'WEB', 'WEB', '%s', '2026-11-10T12:22:44',
                       'UPS', 'WEB', '01', '01', '306', 1, 2, 3, 'Y', 'N', '2026-11-10T17:22:44')
                """.formatted(docId, ticketNo, CUSTOMER));
        for (int contact = 1; contact <= 2; contact++) {
            database.run(
                    "INSERT INTO dbo.PS_DOC_CONTACT (DOC_ID, CONTACT_ID, NAM, CITY) VALUES (%d, %d, 'Farid Quint', 'Miami')"
                            .formatted(docId, contact));
        }
        database.run("""
                INSERT INTO dbo.PS_DOC_AUDIT_LOG (DOC_ID, LOG_SEQ_NO, DOC_TYP, DOC_GUID, CURR_DT, ACTIV)
                VALUES (%d, 1, 'O', NEWID(), '2026-11-10T12:22:44', 'N')""".formatted(docId));
        database.run("""
                INSERT INTO dbo.PS_DOC_NOTE (DOC_ID, NOTE_SEQ_NO, NOTE_ID, NOTE_TXT)
                VALUES (%d, 1, 'WEB', 'Leave it at the door')""".formatted(docId));
    }

    void line(int number, String itemNo, int quantity, int factor, String unit, String extended) {
        database.run(
                """
                INSERT INTO dbo.PS_DOC_LIN (DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, DESCR, QTY_SOLD,
                       QTY_NUMER, QTY_DENOM, QTY_UNIT, PRC, EXT_PRC, GROSS_EXT_PRC, CALC_EXT_PRC, STK_LOC_ID, USR_ENTD_PRC)
                VALUES (%d, %d, NEWID(), '01', 'WEB', '%s', 'O', '%s', 'Sold', %d, %d, 1, '%s', 1, %s, %s, %s, '01', 'Y')
                """.formatted(docId, number, ticketNo, itemNo, quantity, factor, unit, extended, extended, extended));
    }

    private void money(BigDecimal deposit) {
        database.run("""
                INSERT INTO dbo.PS_DOC_HDR_TOT (DOC_ID, TOT_TYP, SUB_TOT, TAX_AMT, TOT, TOT_MISC, AMT_DUE, INITIAL_MIN_DUE, TAX_AMT_SHIPPED)
                VALUES (%d, 'O', 48.20, 2.00, 60.20, 10.00, 60.20 - %s, 60.20, 0)""".formatted(docId, deposit));
        database.run("""
                INSERT INTO dbo.PS_DOC_TAX (DOC_ID, AUTH_COD, RUL_COD, TAX_DOC_PART, TAX_AMT) VALUES (%d, 'NY', 'STATE', 'O', 2.00)""".formatted(docId));
        database.run("""
                INSERT INTO dbo.PS_DOC_HDR_MISC_CHRG (DOC_ID, TOT_TYP, MISC_CHRG_NO, MISC_TYP, MISC_AMT) VALUES (%d, 'O', 1, 'A', 10.00)""".formatted(docId));
        database.run(
                "UPDATE dbo.AR_CUST SET NO_OF_ORDS = NO_OF_ORDS + 1, ORD_BAL = ORD_BAL + 60.20 WHERE CUST_NO = '%s'"
                        .formatted(CUSTOMER));
    }

    private void reserve(String itemNo, int quantity) {
        database.run(
                "UPDATE dbo.IM_INV SET QTY_ON_ORD = QTY_ON_ORD + %1$d, QTY_COMMIT = QTY_COMMIT + %1$d WHERE ITEM_NO = '%2$s' AND LOC_ID = '01'"
                        .formatted(quantity, itemNo));
    }

    private void deposit(BigDecimal amount) {
        database.run("""
                INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, DOC_TYP, TKT_TYP, STR_ID, STA_ID, TKT_NO, DRW_ID, USR_ID, CUST_NO, RS_UTC_DT)
                VALUES (%d, NEWID(), 'T', 'T', '01', 'WEB', '%sD', 'WEB', 'WEB', '%s', '2026-11-10T17:22:44')
                """.formatted(depositId(), ticketNo, CUSTOMER));
        database.run("""
                INSERT INTO dbo.PS_DOC_PMT (DOC_ID, PMT_SEQ_NO, PAY_COD, PAY_COD_TYP, AMT, PMT_LIN_TYP, FINAL_PMT, STR_ID, STA_ID, TKT_NO,
                       HOME_CURNCY_AMT)
                VALUES (%d, 1, 'WEBBACS', 'E', %s, 'T', 'N', '01', 'WEB', '%sD', %s)""".formatted(depositId(), amount, ticketNo, amount));
        database.run("INSERT INTO dbo.PS_DOC_PMT_APPLY (DOC_ID, PMT_SEQ_NO, APPL_TYP, AMT) VALUES (%d, 1, 'S', %s)"
                .formatted(depositId(), amount));
        database.run(
                "INSERT INTO dbo.PS_DOC_PMT_PROMPT (DOC_ID, PMT_SEQ_NO, PROMPT_SEQ_NO, PROMPT_TXT, PROMPT_VAL) VALUES (%d, 1, 1, 'Ref', 'TX-1')"
                        .formatted(depositId()));
        database.run("""
                INSERT INTO dbo.PS_DOC_HDR_ORIG_DOC (DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO, DEP_AMT_RECEIVED)
                VALUES (%d, %d, 'O', '%s', %s)""".formatted(depositId(), docId, ticketNo, amount));
    }
}
