-- How many orders a question finds; an empty word asks for all.
SELECT COUNT(*) AS TOTAL
  FROM dbo.USER_ORDER_STAGING
 WHERE (:#state = '' OR STATE = :#state)
   AND (:#shop = '' OR SHOP = :#shop)
   AND (:#reason = '' OR REASON_CODE = :#reason)
   AND (:#failureClass = '' OR REASON_CLASS = :#failureClass)
   AND UPDATED_UTC >= :#changedSince
