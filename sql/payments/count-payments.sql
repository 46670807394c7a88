-- How many payments a customer made and was made, and releases that took from deposits.
SELECT COUNT(*) AS TOTAL
  FROM (SELECT M.DOC_ID
          FROM dbo.PS_DOC_PMT M
          JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = M.DOC_ID
         WHERE H.CUST_NO = :#custNo AND M.PMT_LIN_TYP = 'T'
        UNION ALL
        SELECT M.DOC_ID
          FROM dbo.PS_TKT_HIST_PMT M
          JOIN dbo.PS_TKT_HIST H ON H.DOC_ID = M.DOC_ID
         WHERE H.CUST_NO = :#custNo AND M.PMT_LIN_TYP = 'T'
        UNION ALL
        SELECT O.DOC_ID
          FROM dbo.PS_DOC_HDR_ORIG_DOC O
          JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = O.DOC_ID
         WHERE H.CUST_NO = :#custNo AND O.DEP_AMT_APPLIED <> 0
        UNION ALL
        SELECT O.DOC_ID
          FROM dbo.PS_TKT_HIST_ORIG_DOC O
          JOIN dbo.PS_TKT_HIST H ON H.DOC_ID = O.DOC_ID
         WHERE H.CUST_NO = :#custNo AND O.DEP_AMT_APPLIED <> 0) AS P
