-- Customers that something depends on: the contract customer, two with one e-mail, one per price tier, one with its own prices.
INSERT INTO dbo.AR_CUST (
    CUST_NO, NAM, NAM_UPR, FST_NAM, FST_NAM_UPR, LST_NAM, LST_NAM_UPR, CUST_NAM_TYP, CUST_TYP, ADRS_1, CITY, STATE, ZIP_COD, CNTRY,
    PHONE_1, EMAIL_ADRS_1, CATEG_COD, TAX_COD, STMNT_COD, STR_ID, PROF_COD_1, NCR_BID_NO,
    ALLOW_AR_CHRG, ALLOW_TKTS, ALLOW_ORDS, ALLOW_LWYS, NO_CR_LIM, NO_MAX_CHK_AMT, BAL, UNPSTD_BAL, ORD_BAL, NO_OF_ORDS,
    LWY_BAL, NO_OF_LWYS, LOY_PTS_BAL, BAL_METH, LST_AGE_METH, LST_AGE_FUTR_DOCS, LST_AGE_CUTOFF, LST_AGE_NUM_DOCS,
    LST_STMNT_METH, WRK_STMNT_ACTIV, USE_ORD_SHIP_TO, USE_LWY_SHIP_TO, PROMPT_NAM_ADRS, PROMPT_FOR_CUSTOM_FLDS,
    USR_DELIV_ROUTE, USR_DOCK_CALL_AHEAD, RS_UTC_DT, LST_MAINT_DT, LST_MAINT_USR_ID)
SELECT P.NO, P.NAM, UPPER(P.NAM), P.FST, UPPER(P.FST), P.LST, UPPER(P.LST), P.TYP, 'C',
       '7 Example AVE', 'Miami', 'FL', '33101', 'US', '(305) 555-0100', P.EMAIL, P.CATEG, 'FL-MIAMI-D', 'NONE', '01', P.TIER, P.BID,
       'Y', T.ALLOW_TKTS, T.ALLOW_ORDS, T.ALLOW_LWYS, T.NO_CR_LIM, T.NO_MAX_CHK_AMT, 0, 0, 0, 0,
       0, 0, 0, T.BAL_METH, T.LST_AGE_METH, T.LST_AGE_FUTR_DOCS, T.LST_AGE_CUTOFF, 0,
       T.LST_STMNT_METH, T.WRK_STMNT_ACTIV, T.USE_ORD_SHIP_TO, T.USE_LWY_SHIP_TO, T.PROMPT_NAM_ADRS, T.PROMPT_FOR_CUSTOM_FLDS,
       'TRUCK-2', 'Y', T.RS_UTC_DT, T.LST_MAINT_DT, T.LST_MAINT_USR_ID
  FROM (VALUES
    ('10057', 'Northwind Copy Center', 'Nora', 'Wind', 'B', 'orders@northwind.example.test', 'WHOLESALE', 'RETAIL', '144319'),
    ('10058', 'Tessa Twin', 'Tessa', 'Twin', 'P', 'twins@example.test', 'RETAIL', 'RETAIL', NULL),
    ('10059', 'Tobias Twin', 'Tobias', 'Twin', 'P', 'Twins@Example.test', 'RETAIL', 'RETAIL', NULL),
    ('10060', 'Expired Contract Inc', 'Ezra', 'Past', 'B', 'past@example.test', 'WHOLESALE', 'RETAIL', '144321'),
    ('10061', 'Tier One Supply', 'Tina', 'One', 'B', 'tier1@example.test', 'WHOLESALE', 'TIER1', NULL),
    ('10062', 'Tier Two Supply', 'Tom', 'Two', 'B', 'tier2@example.test', 'WHOLESALE', 'TIER2', NULL),
    ('10063', 'Tier Three Supply', 'Thea', 'Three', 'B', 'tier3@example.test', 'WHOLESALE', 'TIER3', NULL),
    ('10064', 'Tier Four Supply', 'Theo', 'Four', 'B', 'tier4@example.test', 'WHOLESALE', 'TIER4', NULL),
    ('10065', 'Tier Five Supply', 'Tara', 'Five', 'B', 'tier5@example.test', 'WHOLESALE', 'TIER5', NULL),
    ('10066', 'County Library', 'Gail', 'Books', 'B', 'library@example.test', 'GOV', 'GOV-TIER1', NULL),
    ('10067', 'Resale House', 'Rex', 'Sell', 'B', 'resale@example.test', 'WHOLESALE', 'RESELLER', NULL),
    ('2056', 'Price Match Print', 'Pia', 'Match', 'B', 'match@example.test', 'WHOLESALE', 'RETAIL', NULL)
  ) AS P (NO, NAM, FST, LST, TYP, EMAIL, CATEG, TIER, BID)
 CROSS JOIN dbo.AR_CUST AS T
 WHERE T.CUST_NO = 'TEMPLATE';

INSERT INTO dbo.AR_SHIP_ADRS (CUST_NO, SHIP_ADRS_ID, NAM, NAM_UPR, SHIP_NAM_TYP, ADRS_1, CITY, STATE, ZIP_COD, CNTRY, RS_UTC_DT)
VALUES ('10057', '(DEFAULT)', 'Northwind Copy Center Dock', 'NORTHWIND COPY CENTER DOCK', 'B', '9 Dock RD', 'Miami', 'FL', '33102', 'US',
        '2026-01-05T06:00:00');

INSERT INTO dbo.AR_CUST_NOTE (CUST_NO, NOTE_ID, NOTE_DAT, USR_ID, NOTE, NOTE_TXT, RS_UTC_DT)
VALUES ('10057', 'ACCOUNT', '2026-01-05T01:00:00', 'MGR', '{\rtf1 Call before delivery}', 'Call before delivery', '2026-01-05T06:00:00');
