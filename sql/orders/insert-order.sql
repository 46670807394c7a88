-- Stages an order the first time it is seen. No row means it is there already; the unique key is the judge.
INSERT INTO dbo.USER_ORDER_STAGING (
    SHOP, WOO_ORDER_ID, WOO_ORDER_NO, WOO_STATUS, MODIFIED_UTC, STATE, CONTENT_HASH, PAYLOAD, REASON, PAID_UTC, STAGED_UTC, UPDATED_UTC)
SELECT :#shop, :#orderId, :#orderNo, :#status, :#modifiedUtc, :#state, :#contentHash, :#payload, :#reason,
       CAST(:#paidUtc AS DATETIME2), :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_ORDER_STAGING WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND WOO_ORDER_ID = :#orderId)
