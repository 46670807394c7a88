-- What a till wrote lately at the web's station, which is nobody else's (counterpoint.md §8). A ticket that releases an order
-- takes after the order, wherever it was made.
SELECT TOP (1) TKT_NO
  FROM (SELECT TKT_NO
          FROM dbo.PS_DOC_HDR
         WHERE STR_ID = :#store
           AND STA_ID = :#station
           AND DOC_ID < :#documentIdStart
           AND TKT_DT >= :#since
           AND ISNULL(IS_REL_TKT, 'N') <> 'Y'
        UNION ALL
        SELECT TKT_NO
          FROM dbo.PS_TKT_HIST
         WHERE STR_ID = :#store
           AND STA_ID = :#station
           AND DOC_ID < :#documentIdStart
           AND TKT_DT >= :#since
           AND ISNULL(IS_REL_TKT, 'N') <> 'Y') AS USED
