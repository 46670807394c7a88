-- What a posted ticket consists of: sales by category before discounts, with their cost where it is known, allowances, charges,
-- tax by authority, and tenders. Lines of type A and U are no revenue (counterpoint.md §12).
SELECT 'sale' AS PART, CAST(ISNULL(L.CATEG_COD, '') AS VARCHAR(20)) AS CODE,
       SUM(L.GROSS_EXT_PRC) AS AMT, SUM(L.GROSS_EXT_PRC - L.EXT_PRC) AS DISC,
       SUM(CASE WHEN L.ITEM_TYP = 'I' THEN L.EXT_COST ELSE 0 END) AS COST,
       SUM(CASE WHEN L.ITEM_TYP = 'I' AND L.EXT_COST IS NULL THEN 1 ELSE 0 END) AS UNCOSTED
  FROM dbo.PS_TKT_HIST_LIN L
 WHERE L.DOC_ID = :#ticketId AND L.LIN_TYP NOT IN ('A', 'U') AND L.ITEM_NO <> :#allowanceItem
 GROUP BY ISNULL(L.CATEG_COD, '')
UNION ALL
SELECT 'allowance', CAST(L.ITEM_NO AS VARCHAR(20)), -SUM(L.EXT_PRC), 0, 0, 0
  FROM dbo.PS_TKT_HIST_LIN L
 WHERE L.DOC_ID = :#ticketId AND L.LIN_TYP NOT IN ('A', 'U') AND L.ITEM_NO = :#allowanceItem
 GROUP BY L.ITEM_NO
UNION ALL
SELECT 'charge', CAST(C.MISC_CHRG_NO AS VARCHAR(20)), SUM(C.MISC_AMT), 0, 0, 0
  FROM dbo.PS_TKT_HIST_MISC_CHRG C
 WHERE C.DOC_ID = :#ticketId
 GROUP BY C.MISC_CHRG_NO
UNION ALL
SELECT 'tax', CAST(T.AUTH_COD AS VARCHAR(20)), SUM(T.TAX_AMT), 0, 0, 0
  FROM dbo.PS_TKT_HIST_TAX T
 WHERE T.DOC_ID = :#ticketId
 GROUP BY T.AUTH_COD
UNION ALL
SELECT 'tender', CAST(P.PAY_COD AS VARCHAR(20)), SUM(P.AMT), 0, 0, 0
  FROM dbo.PS_TKT_HIST_PMT P
 WHERE P.DOC_ID = :#ticketId
 GROUP BY P.PAY_COD
