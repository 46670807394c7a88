-- CounterPoint's tax authorities with their rules.
SELECT AUTH_COD AS CODE, RUL_COD
  FROM dbo.SY_TAX_AUTH_RUL
