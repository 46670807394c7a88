-- CounterPoint's stores.
SELECT STR_ID AS CODE
  FROM dbo.PS_STR
