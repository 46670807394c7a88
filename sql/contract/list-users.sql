-- CounterPoint's users.
SELECT USR_ID AS CODE
  FROM dbo.SY_USR
