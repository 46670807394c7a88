-- One store with three tills and a station for the web that no person uses.
INSERT INTO dbo.PS_STR (STR_ID, DESCR, STR_NO, STK_LOC_ID, PRC_LOC_ID, TAX_COD, ORD_DEP_RECVD_ACCT_NO, ORD_DEP_FORF_ACCT_NO)
VALUES ('01', 'Main store', 1, '01', '01', 'FL-BROWARD', '2252', '4990');

INSERT INTO dbo.PS_STR_CFG_PS (STR_ID, NXT_TKT_NO, NXT_ORD_NO, NXT_HOLD_NO, NXT_QUOT_NO, NXT_LWY_NO, NXT_TKT_NO_AUTO,
                               NXT_ORD_NO_AUTO, TKT_NO_METH, ORD_NO_METH, USE_ORD_NO_AS_TKT_NO)
VALUES ('01', '100483', '70040', '2001', '3001', '4001', 'Y', 'Y', 'S', 'S', 'N');

INSERT INTO dbo.PS_STA (STR_ID, STA_ID, DESCR, STA_NO) VALUES
    ('01', '101', 'Till 1', 1),
    ('01', '102', 'Till 2', 2),
    ('01', '103', 'Till 3', 3),
    ('01', 'WEB', 'Web orders', 90);

INSERT INTO dbo.PS_DRW (STR_ID, DRW_ID, DESCR, DRW_SESSION_ID) VALUES
    ('01', '101', 'Drawer of till 1', 1101),
    ('01', '102', 'Drawer of till 2', 1102),
    ('01', '103', 'Drawer of till 3', 1103),
    ('01', 'WEB', 'Web tenders', 1190);

INSERT INTO dbo.PS_STA_CFG_PS (STR_ID, STA_ID, DRW_ID, NXT_TKT_NO_AUTO, NXT_ORD_NO_AUTO)
SELECT STR_ID, STA_ID, STA_ID, 'Y', 'Y' FROM dbo.PS_STA;

INSERT INTO dbo.PS_CTL (PS_CTL_ID, MISC_1_DESCR, MISC_1_ACCT_NO, MISC_2_DESCR, MISC_2_ACCT_NO)
VALUES (1, 'Shipping', '4950', 'Fees', '4951');

INSERT INTO dbo.EC_CTL (EC_CTL_ID, STR_ID, ORD_STA_ID, ORD_DRW_ID, TMPLT_CUST_NO, NXT_CUST_NO, ORD_BASE_TAX_COD,
                        ORD_MISC_CHRG_NO, ORD_PAY_COD_1, ORD_SHIP_VIA_COD_1, ITEM_QTY_METH, ITEM_SELL_PRC_METH, ORD_INSUFF_QTY_METH)
VALUES (1, '01', 'WEB', 'WEB', 'TEMPLATE', 'OL-100001', 'WEB', 1, 'WEBCARD', 'UPS', 'A', 'R', 'B');
