-- Posted tickets that are sales or returns of their own, newest first, beyond the last one told: not the release of an order,
-- which tells its money, and nothing without a sold or returned line, such as a deposit. Lines of type A and U are none.
SELECT H.DOC_ID, H.TKT_NO, ISNULL(H.TKT_DT, H.BUS_DAT) AS SOLD_DT, H.CUST_NO, H.CUST_PO_NO, H.STR_ID, H.STA_ID,
       CASE WHEN H.TOT < 0 THEN 'returned' ELSE 'sold' END AS STATUS,
       H.SUB_TOT, H.TOT_HDR_DISC + H.TOT_LIN_DISC AS TOT_DISC, H.TOT_MISC, H.TAX_AMT, H.TOT, D.SHOP, S.WOO_ORDER_NO
  FROM dbo.PS_TKT_HIST H
  LEFT JOIN dbo.USER_ORDER_DOCUMENT D ON D.DOC_ID = H.DOC_ID
  LEFT JOIN dbo.USER_ORDER_STAGING S ON S.SHOP = D.SHOP AND S.WOO_ORDER_ID = D.WOO_ORDER_ID
 WHERE ((:#sold = 'Y' AND H.TOT >= 0) OR (:#returned = 'Y' AND H.TOT < 0))
   AND ISNULL(H.IS_REL_TKT, 'N') <> 'Y'
   AND EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST_LIN L WHERE L.DOC_ID = H.DOC_ID AND L.LIN_TYP IN ('S', 'R'))
   AND ISNULL(H.TKT_DT, H.BUS_DAT) >= :#dateFrom AND ISNULL(H.TKT_DT, H.BUS_DAT) < :#dateTo
   AND (:#customerNo = '' OR H.CUST_NO = :#customerNo)
   AND (:#unit = '' OR EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST_LIN L WHERE L.DOC_ID = H.DOC_ID AND L.QTY_UNIT = :#unit))
   AND (ISNULL(H.TKT_DT, H.BUS_DAT) < CAST(:#lastDt AS DATETIME)
        OR (ISNULL(H.TKT_DT, H.BUS_DAT) = CAST(:#lastDt AS DATETIME) AND H.DOC_ID < :#lastDocId))
 ORDER BY ISNULL(H.TKT_DT, H.BUS_DAT) DESC, H.DOC_ID DESC
OFFSET 0 ROWS FETCH NEXT :#size ROWS ONLY
