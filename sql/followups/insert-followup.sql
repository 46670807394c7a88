-- Something happened to an order. No row means that it is known already; the unique key is the judge.
INSERT INTO dbo.USER_FOLLOW_UP (
    SHOP, WOO_ORDER_ID, KIND, SOURCE_KEY, STATE, HAPPENED_UTC, REFERENCE, NOTED_UTC, UPDATED_UTC)
SELECT :#shop, :#orderId, :#kind, :#sourceKey, 'STAGED', CAST(:#happenedUtc AS DATETIME2),
       :#reference, :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_FOLLOW_UP WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND WOO_ORDER_ID = :#orderId
                      AND KIND = :#kind
                      AND SOURCE_KEY = :#sourceKey)
