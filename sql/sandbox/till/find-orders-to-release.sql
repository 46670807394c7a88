-- Picked orders. One that names the interim item waits until a person replaces it (counterpoint.md §2.6).
SELECT TOP (200) H.DOC_ID
  FROM dbo.PS_DOC_HDR AS H WITH (READPAST)
 WHERE H.DOC_TYP = 'O' AND H.HAS_PCKD_LINS = 'Y' AND ISNULL(H.HAS_RLSD_LINS, 'N') <> 'Y'
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_DOC_LIN AS L WHERE L.DOC_ID = H.DOC_ID AND L.ITEM_NO = :interimItem)
 ORDER BY H.DOC_ID
