-- Remembers who is who. Of two first contacts at once the later one meets the unique key, or touches no row; it is then
-- tried again, and finds the customer of the first.
INSERT INTO dbo.USER_CUSTOMER_MAP (LINK_TYP, LINK_KEY, CUST_NO, SHOP, WOO_USER_ID, MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC)
SELECT :#linkTyp, :#linkKey, :#custNo, :#shop, CAST(:#wooUserId AS BIGINT), :#mappingSource, :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_CUSTOMER_MAP WITH (UPDLOCK, HOLDLOCK)
                    WHERE LINK_TYP = :#linkTyp
                      AND LINK_KEY = :#linkKey)
