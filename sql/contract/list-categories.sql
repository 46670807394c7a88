-- CounterPoint's item categories.
SELECT CATEG_COD AS CODE
  FROM dbo.IM_CATEG_COD
