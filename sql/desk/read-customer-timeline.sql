-- An account's timeline, oldest line first.
SELECT AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE
  FROM dbo.USER_CUSTOMER_EVENT
 WHERE SHOP = :#shop
   AND SOURCE_KEY = :#sourceKey
 ORDER BY EVENT_ID
