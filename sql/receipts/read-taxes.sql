-- Tax by authority and rule. An order in history has left its tax with its release tickets.
SELECT M.AUTH_COD, M.RUL_COD, A.DESCR, SUM(M.TAX_AMT) AS TAX_AMT
  FROM (SELECT X.AUTH_COD, X.RUL_COD, X.TAX_AMT
          FROM dbo.PS_DOC_TAX X
         WHERE X.DOC_ID = :#docId
        UNION ALL
        SELECT X.AUTH_COD, X.RUL_COD, X.TAX_AMT
          FROM dbo.PS_TKT_HIST_TAX X
         WHERE X.DOC_ID = :#docId
        UNION ALL
        SELECT X.AUTH_COD, X.RUL_COD, X.TAX_AMT
          FROM dbo.PS_ORD_HIST H
          JOIN dbo.PS_TKT_HIST_ORIG_DOC O ON O.ORIG_DOC_ID = H.DOC_ID
          JOIN dbo.PS_TKT_HIST K ON K.DOC_ID = O.DOC_ID AND K.IS_REL_TKT = 'Y'
          JOIN dbo.PS_TKT_HIST_TAX X ON X.DOC_ID = K.DOC_ID
         WHERE H.DOC_ID = :#docId) AS M
  LEFT JOIN dbo.SY_TAX_AUTH A ON A.AUTH_COD = M.AUTH_COD
 GROUP BY M.AUTH_COD, M.RUL_COD, A.DESCR
 ORDER BY M.AUTH_COD, M.RUL_COD
