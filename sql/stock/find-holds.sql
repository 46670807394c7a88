-- Shops to which no stock is pushed until somebody has looked, and why.
SELECT SHOP, HELD_UTC, HELD_WHY
  FROM dbo.USER_STOCK_SHOP
 WHERE HELD_UTC IS NOT NULL
