-- How many items a customer can take from the shelf.
SELECT COUNT(*)
  FROM dbo.IM_ITEM AS I
  JOIN dbo.IM_INV AS V ON V.ITEM_NO = I.ITEM_NO AND V.LOC_ID = :locationId
 WHERE I.ITEM_TYP = 'I' AND I.STAT = 'A' AND V.QTY_AVAIL >= 10
