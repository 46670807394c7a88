-- One item from the shelf with its price: the store's own, else the one for all locations (counterpoint.md §5.3).
SELECT I.ITEM_NO, ISNULL(P.PRC_1, A.PRC_1) AS PRC
  FROM dbo.IM_ITEM AS I
  JOIN dbo.IM_INV AS V ON V.ITEM_NO = I.ITEM_NO AND V.LOC_ID = :locationId
  JOIN dbo.IM_PRC AS A ON A.ITEM_NO = I.ITEM_NO AND A.LOC_ID = '*'
  LEFT JOIN dbo.IM_PRC AS P ON P.ITEM_NO = I.ITEM_NO AND P.LOC_ID = :locationId
 WHERE I.ITEM_TYP = 'I' AND I.STAT = 'A' AND V.QTY_AVAIL >= 10
 ORDER BY I.ITEM_NO
OFFSET :skip ROWS FETCH NEXT 1 ROWS ONLY
