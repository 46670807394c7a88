-- What runs had to say long ago.
DELETE FROM dbo.USER_STOCK_FINDING
 WHERE AT_UTC < :#keptSince
