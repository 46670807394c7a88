-- Remembers who is who. Two first contacts at once meet at the unique key; the later one is tried again and finds it.
INSERT INTO dbo.USER_CUSTOMER_MAP (LINK_TYP, LINK_KEY, CUST_NO, SHOP, WOO_USER_ID, MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC)
SELECT :#linkTyp, :#linkKey, :#custNo, :#shop, CAST(:#wooUserId AS BIGINT), :#mappingSource, :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_CUSTOMER_MAP WITH (UPDLOCK, HOLDLOCK)
                    WHERE LINK_TYP = :#linkTyp
                      AND LINK_KEY = :#linkKey)
