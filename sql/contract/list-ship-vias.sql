-- CounterPoint's ship-via codes. The table goes by another name in some versions: write here which.
SELECT SHIP_VIA_COD AS CODE
  FROM dbo.SY_SHIP_VIA_COD
