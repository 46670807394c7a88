-- How a shop may sell what: the rules for every shop and its own, nearer ones first, the shop's own before every shop's.
SELECT SHOP, RULE_TYP, RULE_KEY, BUFFER, SELL, BACKORDERS
  FROM dbo.USER_STOCK_RULE
 WHERE SHOP IN (:#shop, '*')
 ORDER BY PLACE, SHOP DESC
