-- What happened to orders after the sale and where it stands, newest first; an empty word asks for all, order id 0 for every order.
SELECT F.FOLLOW_UP_ID, F.SHOP, S.WOO_ORDER_NO, F.WOO_ORDER_ID, F.KIND, F.SOURCE_KEY, F.STATE, F.OUTCOME, F.AMT, F.HAPPENED_UTC, F.TKT_NO,
       F.REASON_CLASS, F.REASON_CODE, F.REASON, F.REASON_FIELD, F.REASON_MEND
  FROM dbo.USER_FOLLOW_UP F
  JOIN dbo.USER_ORDER_STAGING S ON S.SHOP = F.SHOP AND S.WOO_ORDER_ID = F.WOO_ORDER_ID
 WHERE (:#state = '' OR F.STATE = :#state)
   AND (:#shop = '' OR F.SHOP = :#shop)
   AND (:#reason = '' OR F.REASON_CODE = :#reason)
   AND (:#orderId = 0 OR F.WOO_ORDER_ID = :#orderId)
   AND (:#followUpId = 0 OR F.FOLLOW_UP_ID = :#followUpId)
 ORDER BY F.FOLLOW_UP_ID DESC
OFFSET :#offset ROWS FETCH NEXT :#size ROWS ONLY
