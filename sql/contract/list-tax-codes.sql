-- CounterPoint's tax codes.
SELECT TAX_COD AS CODE
  FROM dbo.SY_TAX_COD
