-- What a shop is to be told next. Ordered as the index is, or all that is due is sorted anew for each batch; more than a batch
-- holds, since the variations of each product are told apart.
SELECT TOP (500) M.MAP_ID, M.MAP_KEY, M.WOO_PRODUCT_ID, M.WOO_VARIATION_ID, M.ITEM_NO, COALESCE(S.STATE, 'DUE') AS STATE, S.WANT, S.WANT_QTY, S.SENT,
       S.SENT_QTY, S.SHOP_STAMP_UTC, S.SHOP_QTY, S.REASON_CODE, S.REASON, COALESCE(S.ATTEMPTS, 0) AS ATTEMPTS, S.NEXT_ATTEMPT_UTC, 0 AS TOUCHED
  FROM dbo.USER_SHOP_STOCK S
  JOIN dbo.USER_PRODUCT_MAP M ON M.MAP_ID = S.MAP_ID
 WHERE S.SHOP = :#shop
   AND S.STATE = 'DUE'
   AND S.WANT IS NOT NULL
   AND M.WOO_PRODUCT_ID IS NOT NULL
 ORDER BY S.SHOP, S.STATE, S.MAP_ID
