-- The account of a buyer, as the shop wrote it.
SELECT PAYLOAD
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE SHOP = :#shop
   AND WOO_USER_ID = CAST(:#wooUserId AS BIGINT)
