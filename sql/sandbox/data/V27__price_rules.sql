-- Price rules with the shapes of the origin site (counterpoint.md §5.3): contracts by bid number (C), tiers and price
-- matches (S), promotions (P); among them what must not apply: a disabled group, an expired one, one that has not begun.
INSERT INTO dbo.IM_PRC_GRP (GRP_TYP, GRP_COD, GRP_SEQ_NO, DESCR, CUST_FILT, NO_BEG_DAT, BEG_DAT, NO_END_DAT, END_DAT, ENABLED, LST_MAINT_DT, RS_UTC_DT)
SELECT G.TYP, G.COD, G.SEQ, G.DESCR, G.FILT, CASE WHEN G.BEG IS NULL THEN 'Y' ELSE 'N' END, CAST(G.BEG AS DATETIME),
       CASE WHEN G.FIN IS NULL THEN 'Y' ELSE 'N' END, CAST(G.FIN AS DATETIME), G.ON_OFF, '2026-01-05T01:00:00', '2026-01-05T06:00:00'
  FROM (VALUES
    ('C', '144319', 1, 'Northwind contract', '(AR_CUST.NCR_BID_NO = ''144319'')', NULL, NULL, 'Y'),
    ('C', '144320', 2, 'Disabled contract', '(AR_CUST.NCR_BID_NO = ''144320'')', NULL, NULL, 'N'),
    ('C', '144321', 3, 'Expired contract', '(AR_CUST.NCR_BID_NO = ''144321'')', '2024-01-01T00:00:00', '2025-06-30T00:00:00', 'Y'),
    ('C', '144322', 4, 'Contract to come', '(AR_CUST.NCR_BID_NO = ''144322'')', '2099-01-01T00:00:00', NULL, 'Y'),
    ('C', 'NCR CASH', 5, 'Cash contract', '(AR_CUST.NCR_BID_NO = ''NCR CASH'')', NULL, NULL, 'Y'),
    ('S', 'TIERED', 1, 'Tier prices', NULL, NULL, NULL, 'Y'),
    ('S', 'CUST#2056', 2, 'Price match', NULL, NULL, NULL, 'Y'),
    ('P', 'GARDEN', 1, 'Garden weeks', NULL, '2020-01-01T00:00:00', '2098-12-31T00:00:00', 'Y'),
    ('P', 'TOOLS', 2, 'Tools by quantity', NULL, NULL, NULL, 'Y')
  ) AS G (TYP, COD, SEQ, DESCR, FILT, BEG, FIN, ON_OFF);

-- Contract rules go by the class of the item. Number 10 is missing, as on the origin site.
INSERT INTO dbo.IM_PRC_RUL (GRP_TYP, GRP_COD, RUL_SEQ_NO, DESCR, ITEM_FILT, ITEM_FILT_TEXT, MIN_QTY, LST_MAINT_DT, RS_UTC_DT)
SELECT 'C', G.COD, R.SEQ, R.PROF, CONCAT('(IM_ITEM.PROF_COD_1 = ''', R.PROF, ''')'), CONCAT('NCR TYPE is (exactly) ', R.PROF), R.MIN_QTY,
       '2026-01-05T01:00:00', '2026-01-05T06:00:00'
  FROM (VALUES ('144319'), ('144320'), ('144321'), ('144322'), ('NCR CASH')) AS G (COD)
 CROSS JOIN (VALUES (1, 'PC S CS', 1), (2, 'CF S CS', 0.0001), (3, 'CF', 0.0001), (4, 'PC B CS', 0.0001), (5, 'CB S CS', 0.0001),
                    (6, 'CFB S CS', 0.0001), (7, 'CB', 0), (8, 'CFB', 0), (9, 'SC', 0.001), (11, 'PC', 0.0001), (12, 'DIGITAL', 0.0001),
                    (13, 'TABS', 0.0001)) AS R (SEQ, PROF, MIN_QTY);

INSERT INTO dbo.IM_PRC_RUL_BRK (GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY, PRC_METH, PRC_BASIS, AMT_OR_PCT, PRC_BRK_DESCR)
SELECT GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY, 'D', 'R', CASE RUL_SEQ_NO WHEN 1 THEN 49 ELSE 30 + RUL_SEQ_NO END, NULL
  FROM dbo.IM_PRC_RUL
 WHERE GRP_TYP = 'C';

INSERT INTO dbo.IM_PRC_RUL (GRP_TYP, GRP_COD, RUL_SEQ_NO, DESCR, CUST_FILT, CUST_FILT_TEXT, MIN_QTY, LST_MAINT_DT, RS_UTC_DT)
SELECT 'S', 'TIERED', R.SEQ, R.TIER, CONCAT('(AR_CUST.PROF_COD_1 = ''', R.TIER, ''')'), CONCAT('Tier is (exactly) ', R.TIER), 0.0001,
       '2026-01-05T01:00:00', '2026-01-05T06:00:00'
  FROM (VALUES (1, 'TIER1'), (2, 'TIER2'), (3, 'TIER3'), (4, 'TIER4'), (5, 'TIER5'), (6, 'GOV-TIER1'), (7, 'GOV-TIER2'),
               (8, 'GOV-TIER3'), (9, 'RESELLER')) AS R (SEQ, TIER);

INSERT INTO dbo.IM_PRC_RUL_BRK (GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY, PRC_METH, PRC_BASIS, AMT_OR_PCT, PRC_BRK_DESCR)
SELECT 'S', 'TIERED', B.SEQ, 0.0001, 'D', '1', B.PCT, NULL
  FROM (VALUES (1, 28), (2, 33), (3, 35), (4, 37), (5, 39), (6, 28), (7, 37.5), (8, 44.44), (9, 38)) AS B (SEQ, PCT);

-- Fixed prices of one customer: method F, basis '!'.
INSERT INTO dbo.IM_PRC_RUL (GRP_TYP, GRP_COD, RUL_SEQ_NO, DESCR, CUST_NO, ITEM_NO, MIN_QTY, LST_MAINT_DT, RS_UTC_DT)
VALUES ('S', 'CUST#2056', 1, 'Match Carbonless', '2056', '01-10100', 0.0001, '2026-01-05T01:00:00', '2026-01-05T06:00:00'),
       ('S', 'CUST#2056', 2, 'Match Cover', '2056', '01-11174', 0.0001, '2026-01-05T01:00:00', '2026-01-05T06:00:00');

INSERT INTO dbo.IM_PRC_RUL_BRK (GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY, PRC_METH, PRC_BASIS, AMT_OR_PCT, PRC_BRK_DESCR)
VALUES ('S', 'CUST#2056', 1, 0.0001, 'F', '!', 41.75, NULL),
       ('S', 'CUST#2056', 2, 0.0001, 'F', '!', 20.50, NULL);

-- Promotions: an amount off a category, and breaks by quantity on four items.
INSERT INTO dbo.IM_PRC_RUL (GRP_TYP, GRP_COD, RUL_SEQ_NO, DESCR, ITEM_FILT, ITEM_FILT_TEXT, MIN_QTY, LST_MAINT_DT, RS_UTC_DT)
VALUES ('P', 'GARDEN', 1, 'A quarter off', '(IM_ITEM.CATEG_COD = ''GARDEN'')', 'Category is (exactly) GARDEN', 5,
        '2026-01-05T01:00:00', '2026-01-05T06:00:00'),
       ('P', 'TOOLS', 1, 'Hammers', '(IM_ITEM.ITEM_NO IN (''ITEM-0010'', ''ITEM-0020'', ''ITEM-0030'', ''ITEM-0060''))',
        'Item number is one of ITEM-0010, ITEM-0020, ITEM-0030, ITEM-0060', 10, '2026-01-05T01:00:00', '2026-01-05T06:00:00');

INSERT INTO dbo.IM_PRC_RUL_BRK (GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY, PRC_METH, PRC_BASIS, AMT_OR_PCT, PRC_BRK_DESCR)
VALUES ('P', 'GARDEN', 1, 5, 'A', '1', 0.25, 'from 5'),
       ('P', 'TOOLS', 1, 10, 'D', '1', 5, 'from 10'),
       ('P', 'TOOLS', 1, 50, 'D', '1', 10, 'from 50'),
       ('P', 'TOOLS', 1, 100, 'O', '1', 9.99, 'from 100');
