-- The stations of the web's store.
SELECT STA_ID AS CODE
  FROM dbo.PS_STA
 WHERE STR_ID = :#store
