-- Shipping and fees by number. An order in history has left them with its release tickets.
SELECT M.MISC_CHRG_NO, SUM(M.MISC_AMT) AS MISC_AMT
  FROM (SELECT X.MISC_CHRG_NO, X.MISC_AMT
          FROM dbo.PS_DOC_HDR_MISC_CHRG X
         WHERE X.DOC_ID = :#docId
        UNION ALL
        SELECT X.MISC_CHRG_NO, X.MISC_AMT
          FROM dbo.PS_TKT_HIST_MISC_CHRG X
         WHERE X.DOC_ID = :#docId
        UNION ALL
        SELECT X.MISC_CHRG_NO, X.MISC_AMT
          FROM dbo.PS_ORD_HIST H
          JOIN dbo.PS_TKT_HIST_ORIG_DOC O ON O.ORIG_DOC_ID = H.DOC_ID
          JOIN dbo.PS_TKT_HIST K ON K.DOC_ID = O.DOC_ID AND K.IS_REL_TKT = 'Y'
          JOIN dbo.PS_TKT_HIST_MISC_CHRG X ON X.DOC_ID = K.DOC_ID
         WHERE H.DOC_ID = :#docId) AS M
 GROUP BY M.MISC_CHRG_NO
 ORDER BY M.MISC_CHRG_NO
