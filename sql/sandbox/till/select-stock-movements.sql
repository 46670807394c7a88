-- What the document's lines mean in stock units, one row per item and location, in the order in which everybody locks them.
-- Only stocked items move (counterpoint.md §14.5); a return moves the other way.
SELECT M.ITEM_NO, M.LOC_ID, CAST(SUM(M.QTY) AS DECIMAL(15, 4)) AS QTY
  FROM (SELECT L.ITEM_NO, ISNULL(L.STK_LOC_ID, H.STK_LOC_ID) AS LOC_ID,
               CASE L.LIN_TYP WHEN 'R' THEN -ABS(L.QTY_SOLD) ELSE L.QTY_SOLD END
                   * ISNULL(L.QTY_NUMER, 1) / ISNULL(L.QTY_DENOM, 1) AS QTY
          FROM dbo.PS_DOC_LIN AS L
          JOIN dbo.PS_DOC_HDR AS H ON H.DOC_ID = L.DOC_ID
          JOIN dbo.IM_ITEM AS I ON I.ITEM_NO = L.ITEM_NO
         WHERE L.DOC_ID = :docId AND I.ITEM_TYP = 'I' AND L.LIN_TYP IN ('O', 'S', 'R')) AS M
 GROUP BY M.ITEM_NO, M.LOC_ID
 ORDER BY M.ITEM_NO, M.LOC_ID
