-- Tickets that stand alone: counter sales, returns, deposits of orders that are gone. Those of an open order go with it.
SELECT TOP (200) H.DOC_ID
  FROM dbo.PS_DOC_HDR AS H WITH (READPAST)
 WHERE H.DOC_TYP = 'T' AND (H.RS_UTC_DT IS NULL OR H.RS_UTC_DT <= :before)
   AND NOT EXISTS (SELECT 1
                     FROM dbo.PS_DOC_HDR_ORIG_DOC AS O
                     JOIN dbo.PS_DOC_HDR AS P ON P.DOC_ID = O.ORIG_DOC_ID
                    WHERE O.DOC_ID = H.DOC_ID AND P.DOC_TYP = 'O')
 ORDER BY H.DOC_ID
