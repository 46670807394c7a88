-- The drawers of the web's store.
SELECT DRW_ID AS CODE
  FROM dbo.PS_DRW
 WHERE STR_ID = :#store
