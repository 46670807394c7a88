-- The items an order may sell: those its products are mapped to, under MAP_KEY, and those a SKU may name itself. Each with
-- its stock row and its price: the price location's, else the one at '*', else the item's own (counterpoint.md §5.3).
SELECT SOLD.MAP_KEY, SOLD.MAP_ITEM_NO, SOLD.MAP_UNIT,
       I.ITEM_NO, I.ITEM_TYP, I.DESCR, I.CATEG_COD, I.SUBCAT_COD, I.ITEM_VEND_NO, I.TRK_METH, I.IS_TXBL, I.IS_DISCNTBL,
       I.STK_UNIT,
       I.ALT_1_UNIT, I.ALT_1_NUMER, I.ALT_1_DENOM,
       I.ALT_2_UNIT, I.ALT_2_NUMER, I.ALT_2_DENOM,
       I.ALT_3_UNIT, I.ALT_3_NUMER, I.ALT_3_DENOM,
       I.ALT_4_UNIT, I.ALT_4_NUMER, I.ALT_4_DENOM,
       I.ALT_5_UNIT, I.ALT_5_NUMER, I.ALT_5_DENOM,
       I.LST_COST,
       V.LST_AVG_COST,
       V.LST_COST AS INV_LST_COST,
       V.ITEM_NO AS STOCKED,
       COALESCE(HERE.REG_PRC, ANYWHERE.REG_PRC, I.REG_PRC) AS REG_PRC,
       COALESCE(HERE.PRC_1, ANYWHERE.PRC_1, I.PRC_1) AS PRC_1
  FROM (SELECT MAP_KEY, ITEM_NO AS MAP_ITEM_NO, UNIT AS MAP_UNIT
          FROM dbo.USER_PRODUCT_MAP
         WHERE SHOP = :#shop
           AND MAP_KEY IN (:#in:productKeys)
        UNION ALL
        SELECT NULL AS MAP_KEY, ITEM_NO AS MAP_ITEM_NO, NULL AS MAP_UNIT
          FROM dbo.IM_ITEM
         WHERE ITEM_NO IN (:#in:itemNumbers)) AS SOLD
  LEFT JOIN dbo.IM_ITEM I ON I.ITEM_NO = SOLD.MAP_ITEM_NO
  LEFT JOIN dbo.IM_INV V ON V.ITEM_NO = I.ITEM_NO AND V.LOC_ID = :#location
  LEFT JOIN dbo.IM_PRC HERE ON HERE.ITEM_NO = I.ITEM_NO AND HERE.LOC_ID = :#priceLocation
  LEFT JOIN dbo.IM_PRC ANYWHERE ON ANYWHERE.ITEM_NO = I.ITEM_NO AND ANYWHERE.LOC_ID = '*'
