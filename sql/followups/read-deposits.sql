-- The deposits that the order has: received less returned, on open tickets and on posted ones.
SELECT ISNULL(SUM(AMT), 0) AS DEPOSITED
  FROM (SELECT DEP_AMT_RECEIVED AS AMT FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE ORIG_DOC_ID = :#docId
        UNION ALL
        SELECT DEP_AMT_RECEIVED AS AMT FROM dbo.PS_TKT_HIST_ORIG_DOC WHERE ORIG_DOC_ID = :#docId) AS DEPOSITS
