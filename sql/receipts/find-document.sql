-- The document of an order that a receipt is asked for: the order's own where no ticket is named, else that ticket of it.
SELECT D.DOC_ID, D.TKT_NO
  FROM dbo.USER_ORDER_DOCUMENT D
 WHERE D.SHOP = :#shop AND D.WOO_ORDER_ID = :#orderId AND (:#ticket = '' OR D.TKT_NO = :#ticket)
UNION
SELECT H.DOC_ID, H.TKT_NO
  FROM dbo.USER_ORDER_DOCUMENT D
  JOIN dbo.PS_DOC_HDR_ORIG_DOC O ON O.ORIG_DOC_ID = D.DOC_ID
  JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = O.DOC_ID
 WHERE D.SHOP = :#shop AND D.WOO_ORDER_ID = :#orderId AND H.TKT_NO = :#ticket
UNION
SELECT H.DOC_ID, H.TKT_NO
  FROM dbo.USER_ORDER_DOCUMENT D
  JOIN dbo.PS_TKT_HIST_ORIG_DOC O ON O.ORIG_DOC_ID = D.DOC_ID
  JOIN dbo.PS_TKT_HIST H ON H.DOC_ID = O.DOC_ID
 WHERE D.SHOP = :#shop AND D.WOO_ORDER_ID = :#orderId AND H.TKT_NO = :#ticket
