-- Posted orders whose document is neither open nor in history: somebody deleted it in CounterPoint. One that CounterPoint itself
-- cancelled is in history, with a C as its last word in the trail (counterpoint.md §2.5).
SELECT TOP (100) S.STAGING_ID, S.SHOP, S.WOO_ORDER_ID, S.WOO_ORDER_NO, S.STATE, D.DOC_ID, D.TKT_NO, D.DEPOSIT_TKT_NO
  FROM dbo.USER_ORDER_STAGING S
  JOIN dbo.USER_ORDER_DOCUMENT D ON D.SHOP = S.SHOP AND D.WOO_ORDER_ID = S.WOO_ORDER_ID
 WHERE S.STATE = 'POSTED'
   AND S.STAGING_ID > :#lastId
   AND D.CLOSED_UTC IS NULL
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_DOC_HDR H WHERE H.DOC_ID = D.DOC_ID)
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST T WHERE T.DOC_ID = D.DOC_ID)
   AND (   NOT EXISTS (SELECT 1 FROM dbo.PS_ORD_HIST O WHERE O.DOC_ID = D.DOC_ID)
        OR 'C' = (SELECT TOP (1) A.ACTIV
                    FROM dbo.PS_ORD_HIST_AUDIT_LOG A
                   WHERE A.DOC_ID = D.DOC_ID
                   ORDER BY A.LOG_SEQ_NO DESC))
 ORDER BY S.STAGING_ID
