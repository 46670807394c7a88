-- Nothing special holds any more.
DELETE FROM dbo.USER_STOCK_RULE
 WHERE SHOP = :#shop
   AND RULE_TYP = :#ruleTyp
   AND RULE_KEY = :#ruleKey
