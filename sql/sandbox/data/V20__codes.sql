-- Codes that the sandbox's configuration names. Web tenders are not cash-like (type B): no drawer count expects them.
INSERT INTO dbo.DB_CTL (DB_CTL_ID, DB_VER) VALUES (1, '8.5.7.2');

INSERT INTO dbo.SY_COMP (COMP_ID, NAM, CURNCY_COD, SAL_DETL_DIST, SAL_DIST_REF)
VALUES ('SANDBOX', 'Sandbox Paper Company', 'USD', 'Y', 'TKT');

INSERT INTO dbo.SY_WRKGRP (WRKGRP_ID, DESCR, NXT_CUST_NO, NXT_EVENT_NO, NXT_AR_DOC_NO, TMPLT_CUST_NO)
VALUES ('MAIN', 'Everybody', '10100', 5001, '70001', 'TEMPLATE');

INSERT INTO dbo.SY_USR (USR_ID, NAM, WRKGRP_ID) VALUES
    ('MGR', 'Store manager', 'MAIN'),
    ('TILL', 'Counter clerk', 'MAIN'),
    ('WEB', 'Web orders', 'MAIN');

INSERT INTO dbo.SY_PAY_COD (PAY_COD, DESCR, PAY_COD_TYP, PAY_COD_ACCT_NO, ALLOW_FOR_ORDS, VAL_FOR_AR, CURNCY_COD) VALUES
    ('CASH', 'Cash', 'B', '1010', 'Y', 'Y', 'USD'),
    ('CHECK', 'Check at the counter', 'C', '1020', 'Y', 'Y', 'USD'),
    ('WEBBACS', 'Web bank transfer', 'E', '1301', 'Y', 'N', 'USD'),
    ('WEBCARD', 'Web card', 'E', '1302', 'Y', 'N', 'USD'),
    ('WEBCHQ', 'Web cheque', 'E', '1303', 'Y', 'N', 'USD'),
    ('WEBCOD', 'Web cash on delivery', 'E', '1304', 'Y', 'N', 'USD'),
    ('WEBOTHER', 'Web, other gateway', 'E', '1309', 'Y', 'N', 'USD');

INSERT INTO dbo.SY_SHIP_VIA_COD (SHIP_VIA_COD, DESCR) VALUES
    ('FEDEX', 'FedEx Ground'),
    ('FLAT', 'Flat rate'),
    ('PICKUP', 'Picked up at the store'),
    ('UPS', 'UPS Ground');

INSERT INTO dbo.AR_TERMS_COD (TERMS_COD, DESCR) VALUES
    ('COD', 'Cash on delivery'),
    ('NET30', 'Net 30 days');

INSERT INTO dbo.AR_CATEG_COD (CATEG_COD, DESCR) VALUES
    ('GOV', 'Government'),
    ('RETAIL', 'Retail'),
    ('WHOLESALE', 'Wholesale');

INSERT INTO dbo.AR_STMNT_COD (STMNT_COD, DESCR) VALUES ('NONE', 'No statement');

INSERT INTO dbo.IM_LOC (LOC_ID, DESCR) VALUES
    ('01', 'Store'),
    ('WH', 'Warehouse');

INSERT INTO dbo.IM_CATEG_COD (CATEG_COD, DESCR) VALUES
    ('CLOTHING', 'Clothing'),
    ('GARDEN', 'Garden'),
    ('HOUSE', 'Household'),
    ('PAINT', 'Paint'),
    ('PAPER', 'Paper'),
    ('SERVICE', 'Services'),
    ('TOOLS', 'Tools');

INSERT INTO dbo.IM_UNIT_COD (UNIT_COD, DESCR) VALUES
    ('BX', 'Box'),
    ('CS', 'Case'),
    ('CT', 'Carton'),
    ('EA', 'Each'),
    ('PK', 'Package'),
    ('PL', 'Pallet'),
    ('TN', 'Ton');

INSERT INTO dbo.PS_DISC_COD (DISC_ID, DESCR, DISC_TYP, AMT, PCT) VALUES
    ('COUPON', 'Web coupon', 'A', NULL, NULL),
    ('DAMAGED', 'Damaged goods', 'P', NULL, 10);
