-- What the shop took off its own stock for a line of an order, in stocking units of its item or of the parts of its kit. No row
-- where its product is not mapped: then it sells nothing that is pushed.
INSERT INTO dbo.USER_SALE_LINE (SHOP, WOO_ORDER_ID, SEEN_BY, LINE_NO, ITEM_NO, CELL, STOCK_QTY, AT_UTC)
SELECT M.SHOP, :#orderId, :#seenBy, :#lineNo, COALESCE(K.PART_ITEM_NO, I.ITEM_NO), M.CELL,
       CAST(:#qty AS DECIMAL(15, 4)) * COALESCE(K.QTY, 1) * CASE M.UNIT
           WHEN I.ALT_1_UNIT THEN I.ALT_1_NUMER / I.ALT_1_DENOM
           WHEN I.ALT_2_UNIT THEN I.ALT_2_NUMER / I.ALT_2_DENOM
           WHEN I.ALT_3_UNIT THEN I.ALT_3_NUMER / I.ALT_3_DENOM
           WHEN I.ALT_4_UNIT THEN I.ALT_4_NUMER / I.ALT_4_DENOM
           WHEN I.ALT_5_UNIT THEN I.ALT_5_NUMER / I.ALT_5_DENOM
           ELSE 1 END,
       :#utcTime
  FROM dbo.USER_PRODUCT_MAP M
  JOIN dbo.IM_ITEM I ON I.ITEM_NO = M.ITEM_NO
  LEFT JOIN dbo.USER_KIT_PART K ON K.KIT_ITEM_NO = M.ITEM_NO
 WHERE M.SHOP = :#shop
   AND M.MAP_KEY = :#mapKey
