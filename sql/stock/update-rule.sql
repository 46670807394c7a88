-- How something may be sold, decided anew.
UPDATE dbo.USER_STOCK_RULE
   SET BUFFER = CAST(:#buffer AS DECIMAL(15, 4)),
       SELL = :#sell,
       BACKORDERS = :#backorders,
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND RULE_TYP = :#ruleTyp
   AND RULE_KEY = :#ruleKey
