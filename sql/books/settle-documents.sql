-- Orders that are in history or were closed without being shipped, with every release of theirs posted and booked, need not be
-- looked at any more.
UPDATE dbo.USER_ORDER_DOCUMENT
   SET SETTLED_UTC = :#utcTime
 WHERE SETTLED_UTC IS NULL
   AND (CLOSED_UTC IS NOT NULL
        OR EXISTS (SELECT 1 FROM dbo.PS_ORD_HIST O WHERE O.DOC_ID = USER_ORDER_DOCUMENT.DOC_ID)
        OR EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST T WHERE T.DOC_ID = USER_ORDER_DOCUMENT.DOC_ID))
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_DOC_HDR_ORIG_DOC L WHERE L.ORIG_DOC_ID = USER_ORDER_DOCUMENT.DOC_ID)
   AND NOT EXISTS (SELECT 1
                     FROM dbo.PS_TKT_HIST H
                    WHERE H.DOC_ID IN (SELECT USER_ORDER_DOCUMENT.DOC_ID
                                       UNION ALL
                                       SELECT L.DOC_ID FROM dbo.PS_TKT_HIST_ORIG_DOC L
                                        WHERE L.ORIG_DOC_ID = USER_ORDER_DOCUMENT.DOC_ID)
                      AND (H.TOT <> 0 OR H.SUB_TOT <> 0)
                      AND EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST_LIN S WHERE S.DOC_ID = H.DOC_ID AND S.LIN_TYP = 'S')
                      AND NOT EXISTS (SELECT 1 FROM dbo.USER_JOURNAL J
                                       WHERE J.SOURCE = CAST(H.DOC_ID AS VARCHAR(60)) AND J.KIND = 'SOLD'))
