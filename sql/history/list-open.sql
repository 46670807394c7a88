-- Orders that are open, newest first, beyond the last one told. Everything about money stands in the order's own part.
SELECT H.DOC_ID, H.TKT_NO, H.TKT_DT AS SOLD_DT, H.CUST_NO, H.CUST_PO_NO, H.STR_ID, H.STA_ID, 'open' AS STATUS,
       T.SUB_TOT, T.TOT_HDR_DISC + T.TOT_LIN_DISC AS TOT_DISC, T.TOT_MISC, T.TAX_AMT, T.TOT, D.SHOP, S.WOO_ORDER_NO
  FROM dbo.PS_DOC_HDR H
  JOIN dbo.PS_DOC_HDR_TOT T ON T.DOC_ID = H.DOC_ID AND T.TOT_TYP = 'O'
  LEFT JOIN dbo.USER_ORDER_DOCUMENT D ON D.DOC_ID = H.DOC_ID
  LEFT JOIN dbo.USER_ORDER_STAGING S ON S.SHOP = D.SHOP AND S.WOO_ORDER_ID = D.WOO_ORDER_ID
 WHERE H.DOC_TYP = 'O'
   AND :#open = 'Y'
   AND H.TKT_DT >= :#dateFrom AND H.TKT_DT < :#dateTo
   AND (:#customerNo = '' OR H.CUST_NO = :#customerNo)
   AND (:#unit = '' OR EXISTS (SELECT 1 FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = H.DOC_ID AND L.QTY_UNIT = :#unit))
   AND (H.TKT_DT < CAST(:#lastDt AS DATETIME) OR (H.TKT_DT = CAST(:#lastDt AS DATETIME) AND H.DOC_ID < :#lastDocId))
 ORDER BY H.TKT_DT DESC, H.DOC_ID DESC
OFFSET 0 ROWS FETCH NEXT :#size ROWS ONLY
