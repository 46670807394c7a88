-- How many accounts a question finds; an empty word asks for all.
SELECT COUNT(*) AS TOTAL
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE (:#state = '' OR STATE = :#state)
   AND (:#shop = '' OR SHOP = :#shop)
   AND (:#reason = '' OR REASON_CODE = :#reason)
   AND UPDATED_UTC >= :#changedSince
