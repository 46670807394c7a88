-- CounterPoint's pay codes.
SELECT PAY_COD AS CODE
  FROM dbo.SY_PAY_COD
