-- The tickets of an order, deposits before releases.
SELECT H.DOC_ID
  FROM dbo.PS_DOC_HDR_ORIG_DOC AS O
  JOIN dbo.PS_DOC_HDR AS H ON H.DOC_ID = O.DOC_ID
 WHERE O.ORIG_DOC_ID = :docId AND H.DOC_TYP = 'T'
 ORDER BY ISNULL(H.IS_REL_TKT, 'N'), H.DOC_ID
