-- The store's own counter, locked until the sale is committed.
UPDATE dbo.PS_STR_CFG_PS
   SET NXT_TKT_NO = CAST(CAST(NXT_TKT_NO AS INT) + 1 AS VARCHAR(15))
 WHERE STR_ID = :store
