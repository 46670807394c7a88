-- Which of these accounts are known, and with which content.
SELECT SOURCE_KEY, STATE, CONTENT_HASH
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE SHOP = :#shop
   AND WOO_USER_ID IN (:#in:accountIds)
