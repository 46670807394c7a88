-- The same unreadable content again.
UPDATE dbo.USER_REJECT
   SET TIMES_SEEN = TIMES_SEEN + 1,
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       LAST_UTC = :#utcTime,
       CLOSED_UTC = NULL
 WHERE SHOP = :#shop
   AND JOURNEY = :#journey
   AND SOURCE_KEY = :#sourceKey
   AND PAYLOAD_HASH = :#payloadHash
