-- Stages an account the first time it is seen. No row means it is there already; the unique key is the judge.
INSERT INTO dbo.USER_CUSTOMER_STAGING (
    SHOP, SOURCE_KEY, WOO_USER_ID, EMAIL_ADRS_1, STATE, CONTENT_HASH, PAYLOAD, REASON, STAGED_UTC, UPDATED_UTC)
SELECT :#shop, :#sourceKey, :#accountId, :#email, :#state, :#contentHash, :#payload, :#reason, :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_CUSTOMER_STAGING WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND SOURCE_KEY = :#sourceKey)
