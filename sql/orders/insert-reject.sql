-- What could not be staged, once for each distinct content.
INSERT INTO dbo.USER_REJECT (
    SHOP, JOURNEY, SOURCE_KEY, PAYLOAD_HASH, PAYLOAD, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND,
    TIMES_SEEN, FIRST_UTC, LAST_UTC)
SELECT :#shop, :#journey, :#sourceKey, :#payloadHash, :#payload, :#reasonClass, :#reasonCode, :#reason, :#reasonField, :#reasonMend,
       1, :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_REJECT WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND JOURNEY = :#journey
                      AND SOURCE_KEY = :#sourceKey
                      AND PAYLOAD_HASH = :#payloadHash)
