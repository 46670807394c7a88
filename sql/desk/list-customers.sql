-- One page of the accounts that a question finds, newest change first.
SELECT STAGING_ID, SHOP, SOURCE_KEY, STATE, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND,
       ATTEMPTS, NEXT_ATTEMPT_UTC, CUST_NO, STAGED_UTC, UPDATED_UTC
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE (:#state = '' OR STATE = :#state)
   AND (:#shop = '' OR SHOP = :#shop)
   AND (:#reason = '' OR REASON_CODE = :#reason)
   AND UPDATED_UTC >= :#changedSince
 ORDER BY UPDATED_UTC DESC, STAGING_ID DESC
OFFSET :#offset ROWS FETCH NEXT :#size ROWS ONLY
