-- Two hundred items, ITEM-0001 to ITEM-0200, with the prices of the sandbox shop: 0.99 plus 1.37 an item, beginning again
-- at 99 dollars; every fortieth is on sale, a fifth off. Every tenth also sells by the box, every fiftieth by the case.
INSERT INTO dbo.IM_ITEM (
    ITEM_NO, DESCR, DESCR_UPR, ITEM_TYP, CATEG_COD, PROF_COD_1, STK_UNIT, REG_PRC, PRC_1, LST_COST, WEIGHT, IS_ECOMM_ITEM,
    ALT_1_UNIT, ALT_1_NUMER, ALT_1_DENOM, ALT_1_PRC_1, ALT_2_UNIT, ALT_2_NUMER, ALT_2_DENOM, ALT_2_PRC_1, LST_MAINT_DT, RS_UTC_DT)
SELECT CONCAT('ITEM-', RIGHT(CONCAT('000', I.N), 4)), CONCAT(I.NAM, ' ', RIGHT(CONCAT('000', I.N), 4)),
       UPPER(CONCAT(I.NAM, ' ', RIGHT(CONCAT('000', I.N), 4))), 'I', I.CATEG, I.PROF, 'EA', I.REG,
       CASE WHEN I.N % 40 = 0 THEN ROUND(I.REG * 0.8, 2) ELSE I.REG END, ROUND(I.REG * 0.6, 4), 0.5, 'Y',
       CASE WHEN I.N % 10 = 0 THEN 'BX' END, CASE WHEN I.N % 10 = 0 THEN 10 END, CASE WHEN I.N % 10 = 0 THEN 1 END,
       CASE WHEN I.N % 10 = 0 THEN ROUND(I.REG * 9, 2) END,
       CASE WHEN I.N % 50 = 0 THEN 'CS' END, CASE WHEN I.N % 50 = 0 THEN 100 END, CASE WHEN I.N % 50 = 0 THEN 1 END,
       CASE WHEN I.N % 50 = 0 THEN ROUND(I.REG * 80, 2) END, '2026-01-05T01:00:00', '2026-01-05T06:00:00'
  FROM (
    SELECT D.N + 10 * T.N AS N, D.NAM, D.CATEG, D.PROF,
           CASE D.N + 10 * T.N WHEN 1 THEN 2.37 ELSE CAST(99 + (137 * (D.N + 10 * T.N)) % 9900 AS DECIMAL(15, 2)) / 100 END AS REG
      FROM (VALUES (1, 'Brush 2in', 'PAINT', 'CF'), (2, 'Paint creme', 'PAINT', 'CF S CS'), (3, 'Cafe mug', 'HOUSE', NULL),
                   (4, 'Garden hose 50ft', 'GARDEN', NULL), (5, 'Nails & screws', 'TOOLS', NULL), (6, 'Salsa', 'HOUSE', NULL),
                   (7, 'Deja-vu poster', 'HOUSE', NULL), (8, 'Drill', 'TOOLS', NULL), (9, 'Tape', 'PAPER', NULL),
                   (10, 'Hammer', 'TOOLS', NULL)) AS D (N, NAM, CATEG, PROF)
     CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17),
                        (18), (19)) AS T (N)
  ) AS I;

-- Items with a name: variations, a service, the site's own paper, and what stands in for an item nobody knows yet.
INSERT INTO dbo.IM_ITEM (ITEM_NO, DESCR, DESCR_UPR, ITEM_TYP, CATEG_COD, PROF_COD_1, STAT, STK_UNIT, REG_PRC, PRC_1, LST_COST,
                         ALT_1_UNIT, ALT_1_NUMER, ALT_1_DENOM, ALT_1_PRC_1, IS_ECOMM_ITEM, LST_MAINT_DT, RS_UTC_DT)
SELECT P.NO, P.DESCR, UPPER(P.DESCR), P.TYP, P.CATEG, P.PROF, P.STAT, P.UNIT, P.PRC, P.PRC, P.COST,
       P.ALT, P.ALT_NUMER, CASE WHEN P.ALT IS NULL THEN NULL ELSE 1 END, P.ALT_PRC, P.ECOMM, '2026-01-05T01:00:00', '2026-01-05T06:00:00'
  FROM (VALUES
    ('VAR-0001-S', 'T-Shirt Lab - S', 'I', 'CLOTHING', NULL, 'A', 'EA', 15.00, 6.0000, NULL, NULL, NULL, 'Y'),
    ('VAR-0001-M', 'T-Shirt Lab - M', 'I', 'CLOTHING', NULL, 'A', 'EA', 15.00, 6.0000, NULL, NULL, NULL, 'Y'),
    ('VAR-0001-L', 'T-Shirt Lab - L', 'I', 'CLOTHING', NULL, 'A', 'EA', 15.00, 6.0000, NULL, NULL, NULL, 'Y'),
    ('SVC-0001', 'Gift wrapping', 'S', 'SERVICE', NULL, 'A', 'EA', 4.50, 0.0000, NULL, NULL, NULL, 'Y'),
    ('ALLOWANCE', 'Allowance', 'N', 'SERVICE', NULL, 'A', 'EA', 0.00, 0.0000, NULL, NULL, NULL, 'N'),
    ('INTERIM', 'Item to be identified', 'N', 'SERVICE', NULL, 'A', 'EA', 0.00, 0.0000, NULL, NULL, NULL, 'N'),
    ('OLD-0001', 'Typewriter ribbon', 'I', 'PAPER', NULL, 'D', 'EA', 3.95, 2.1000, NULL, NULL, NULL, 'N'),
    ('01-10100', 'Carbonless 2-part', 'I', 'PAPER', 'PC S CS', 'A', 'CT', 50.00, 24.5000, 'PL', 40, 1900.00, 'Y'),
    ('01-10102', 'Carbonless 3-part', 'I', 'PAPER', 'CF S CS', 'A', 'CT', 62.40, 30.1000, NULL, NULL, NULL, 'Y'),
    ('01-11051', 'Index 110 lb', 'I', 'PAPER', 'CF', 'A', 'PK', 8.95, 4.2000, 'CT', 8, 66.00, 'Y'),
    ('01-11174', 'Cover 80 lb', 'I', 'PAPER', 'PC B CS', 'A', 'PK', 21.1831, 11.0000, 'CT', 8, 160.00, 'Y'),
    ('01-10251', 'Register roll', 'I', 'PAPER', 'PC B CS', 'A', 'EA', 2.50, 1.1000, 'PK', 12, 28.10, 'Y')
  ) AS P (NO, DESCR, TYP, CATEG, PROF, STAT, UNIT, PRC, COST, ALT, ALT_NUMER, ALT_PRC, ECOMM);
