-- Where a document that was shipped has left its traces: itself in history, and the tickets that released it, the last one
-- last (counterpoint.md §12).
SELECT TRACE, DOC_ID, DOC_TYP, TKT_NO
  FROM (SELECT 'HISTORY' AS TRACE, DOC_ID, 'O' AS DOC_TYP, TKT_NO FROM dbo.PS_ORD_HIST WHERE DOC_ID = :#docId
        UNION ALL
        SELECT 'HISTORY' AS TRACE, DOC_ID, 'T' AS DOC_TYP, TKT_NO FROM dbo.PS_TKT_HIST WHERE DOC_ID = :#docId
        UNION ALL
        SELECT 'RELEASE' AS TRACE, H.DOC_ID, 'T' AS DOC_TYP, H.TKT_NO
          FROM dbo.PS_DOC_HDR_ORIG_DOC O
          JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = O.DOC_ID
         WHERE O.ORIG_DOC_ID = :#docId AND H.IS_REL_TKT = 'Y'
        UNION ALL
        SELECT 'RELEASE' AS TRACE, H.DOC_ID, 'T' AS DOC_TYP, H.TKT_NO
          FROM dbo.PS_TKT_HIST_ORIG_DOC O
          JOIN dbo.PS_TKT_HIST H ON H.DOC_ID = O.DOC_ID
         WHERE O.ORIG_DOC_ID = :#docId AND H.IS_REL_TKT = 'Y') AS TRACES
 ORDER BY TRACE, DOC_ID
