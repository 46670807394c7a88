-- One page of what could not even be staged, last seen first. PAYLOAD stays out: it can be large and personal.
SELECT REJECT_ID, SHOP, JOURNEY, SOURCE_KEY, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND,
       TIMES_SEEN, FIRST_UTC, LAST_UTC
  FROM dbo.USER_REJECT
 WHERE CLOSED_UTC IS NULL
   AND (:#shop = '' OR SHOP = :#shop)
 ORDER BY LAST_UTC DESC, REJECT_ID DESC
OFFSET :#offset ROWS FETCH NEXT :#size ROWS ONLY
