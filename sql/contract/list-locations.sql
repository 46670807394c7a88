-- CounterPoint's stock locations.
SELECT LOC_ID AS CODE
  FROM dbo.IM_LOC
