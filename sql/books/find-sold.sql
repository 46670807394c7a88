-- Tickets in history that release an order of ours, or are one themselves, and are not booked as sold, beyond the last one
-- looked at. A ticket of nothing is none of the books' business, and one of returns alone is the refund's.
SELECT TOP (200) H.DOC_ID
  FROM (SELECT L.DOC_ID
          FROM dbo.USER_ORDER_DOCUMENT D
          JOIN dbo.PS_TKT_HIST_ORIG_DOC L ON L.ORIG_DOC_ID = D.DOC_ID
         WHERE D.SETTLED_UTC IS NULL
        UNION
        SELECT D.DOC_ID
          FROM dbo.USER_ORDER_DOCUMENT D
         WHERE D.SETTLED_UTC IS NULL) T
  JOIN dbo.PS_TKT_HIST H ON H.DOC_ID = T.DOC_ID
 WHERE H.DOC_ID > :#lastId
   AND (H.TOT <> 0 OR H.SUB_TOT <> 0)
   AND NOT EXISTS (SELECT 1 FROM dbo.USER_JOURNAL J
                    WHERE J.SOURCE = CAST(H.DOC_ID AS VARCHAR(60)) AND J.KIND = 'SOLD')
   AND EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST_LIN S WHERE S.DOC_ID = H.DOC_ID AND S.LIN_TYP = 'S')
 ORDER BY H.DOC_ID
