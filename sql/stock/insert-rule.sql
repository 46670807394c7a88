-- How something may be sold, decided by a person.
INSERT INTO dbo.USER_STOCK_RULE (SHOP, RULE_TYP, RULE_KEY, PLACE, BUFFER, SELL, BACKORDERS, UPDATED_UTC)
SELECT :#shop, :#ruleTyp, :#ruleKey, :#place, CAST(:#buffer AS DECIMAL(15, 4)), :#sell, :#backorders, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_STOCK_RULE WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND RULE_TYP = :#ruleTyp
                      AND RULE_KEY = :#ruleKey)
