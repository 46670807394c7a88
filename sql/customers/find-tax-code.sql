-- Whether CounterPoint has the tax code.
SELECT TAX_COD
  FROM dbo.SY_TAX_COD
 WHERE TAX_COD = :#taxCod
