-- The store's own name.
SELECT S.DESCR
  FROM dbo.PS_STR S
 WHERE S.STR_ID = :#storeId
