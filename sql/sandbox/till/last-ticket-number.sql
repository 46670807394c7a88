-- The number just taken: this transaction holds the row of the counter.
SELECT CONCAT('T', CAST(NXT_TKT_NO AS INT) - 1) AS TKT_NO FROM dbo.PS_STR_CFG_PS WHERE STR_ID = :store
