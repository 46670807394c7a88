-- What was sold since a day, by unit: lines, quantity and money of the sales that sum-sales.sql counts.
SELECT M.QTY_UNIT, COUNT(*) AS LINS, SUM(M.QTY_SOLD) AS QTY_SOLD, SUM(M.EXT_PRC) AS EXT_PRC
  FROM (SELECT L.QTY_UNIT, L.QTY_SOLD, L.EXT_PRC
          FROM dbo.PS_DOC_HDR H
          JOIN dbo.PS_DOC_LIN L ON L.DOC_ID = H.DOC_ID
         WHERE H.DOC_TYP = 'O' AND H.TKT_DT >= :#dateFrom
        UNION ALL
        SELECT L.QTY_UNIT, L.QTY_SOLD, L.EXT_PRC
          FROM dbo.PS_ORD_HIST H
          JOIN dbo.PS_ORD_HIST_LIN L ON L.DOC_ID = H.DOC_ID
         WHERE ISNULL(H.TKT_DT, H.BUS_DAT) >= :#dateFrom
        UNION ALL
        SELECT L.QTY_UNIT, L.QTY_SOLD, L.EXT_PRC
          FROM dbo.PS_TKT_HIST H
          JOIN dbo.PS_TKT_HIST_LIN L ON L.DOC_ID = H.DOC_ID AND L.LIN_TYP IN ('S', 'R')
         WHERE ISNULL(H.TKT_DT, H.BUS_DAT) >= :#dateFrom AND ISNULL(H.IS_REL_TKT, 'N') <> 'Y') AS M
 GROUP BY M.QTY_UNIT
 ORDER BY M.QTY_UNIT
