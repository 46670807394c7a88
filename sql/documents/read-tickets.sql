-- Every ticket that refers to the order's document: deposits, releases, returns; who changed it last where it is open.
SELECT H.DOC_ID, H.TKT_NO, H.LST_MAINT_USR_ID
  FROM dbo.PS_DOC_HDR_ORIG_DOC O
  JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = O.DOC_ID
 WHERE O.ORIG_DOC_ID = :#docId
UNION ALL
SELECT T.DOC_ID, T.TKT_NO, NULL AS LST_MAINT_USR_ID
  FROM dbo.PS_TKT_HIST_ORIG_DOC O
  JOIN dbo.PS_TKT_HIST T ON T.DOC_ID = O.DOC_ID
 WHERE O.ORIG_DOC_ID = :#docId
