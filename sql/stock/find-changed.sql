-- Products of a shop whose stock may be another than was read last: by the stamps of stock, item and order, with an overlap, since
-- what commits late bears an older stamp (counterpoint.md §9); and those that are still to be told or seen. No row: nothing to do.
-- All are looked through for each round, so a round is large, and worked off in chunks.
WITH MADE AS (
    SELECT S.MAP_ID, S.READ_UTC, M.ITEM_NO
      FROM dbo.USER_SHOP_STOCK S
      JOIN dbo.USER_PRODUCT_MAP M ON M.MAP_ID = S.MAP_ID
     WHERE S.SHOP = :#shop
    UNION ALL
    SELECT S.MAP_ID, S.READ_UTC, K.PART_ITEM_NO
      FROM dbo.USER_KIT_PART K
      JOIN dbo.USER_PRODUCT_MAP M ON M.ITEM_NO = K.KIT_ITEM_NO
      JOIN dbo.USER_SHOP_STOCK S ON S.MAP_ID = M.MAP_ID
     WHERE S.SHOP = :#shop)
SELECT TOP (10000) C.MAP_ID
  FROM (SELECT M.MAP_ID
          FROM dbo.USER_PRODUCT_MAP M
          LEFT JOIN dbo.USER_SHOP_STOCK S ON S.MAP_ID = M.MAP_ID
         WHERE M.SHOP = :#shop AND M.WOO_PRODUCT_ID IS NOT NULL AND (S.READ_UTC IS NULL OR S.READ_UTC < M.UPDATED_UTC)
        UNION
        SELECT MAP_ID FROM dbo.USER_SHOP_STOCK
         WHERE SHOP = :#shop AND STATE IN ('DUE', 'SENT', 'ASIDE') AND NEXT_ATTEMPT_UTC <= SYSUTCDATETIME()
        UNION
        SELECT P.MAP_ID FROM MADE P
          JOIN dbo.IM_INV V ON V.ITEM_NO = P.ITEM_NO AND V.RS_UTC_DT > DATEADD(SECOND, -120, P.READ_UTC)
        UNION
        SELECT P.MAP_ID FROM MADE P
          JOIN dbo.IM_ITEM I ON I.ITEM_NO = P.ITEM_NO AND I.RS_UTC_DT > DATEADD(SECOND, -120, P.READ_UTC)
        UNION
        SELECT P.MAP_ID FROM MADE P
          JOIN dbo.USER_SALE_LINE L ON L.ITEM_NO = P.ITEM_NO
          LEFT JOIN dbo.USER_ORDER_STAGING O ON O.SHOP = L.SHOP AND O.WOO_ORDER_ID = L.WOO_ORDER_ID
         WHERE COALESCE(O.UPDATED_UTC, L.AT_UTC) > DATEADD(SECOND, -120, P.READ_UTC)) AS C
 WHERE C.MAP_ID > :#lastId
 ORDER BY C.MAP_ID
