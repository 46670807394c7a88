-- Claims one follow-up for this transaction. No row means somebody else has it, or it is done. A crash frees it by itself.
SELECT FOLLOW_UP_ID, SHOP, WOO_ORDER_ID, KIND, SOURCE_KEY, STATE, AMT, HAPPENED_UTC, REFERENCE
  FROM dbo.USER_FOLLOW_UP
 WHERE FOLLOW_UP_ID = :#followUpId
   AND STATE IN ('STAGED', 'HELD')
   FOR UPDATE SKIP LOCKED
