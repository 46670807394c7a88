-- Documents that are not ours where our next ids will be: from the last order's on (counterpoint.md §8). Ten ids belong to each
-- of our orders, from the order's own on.
SELECT TOP (3) PLACE, DOC_ID, TKT_NO
  FROM (SELECT 'an open document' AS PLACE, DOC_ID, TKT_NO
          FROM dbo.PS_DOC_HDR
         WHERE DOC_ID >= :#documentIdStart AND DOC_ID >= ISNULL((SELECT MAX(D.DOC_ID) FROM dbo.USER_ORDER_DOCUMENT D), 0)
        UNION ALL
        SELECT 'a ticket in history' AS PLACE, DOC_ID, TKT_NO
          FROM dbo.PS_TKT_HIST
         WHERE DOC_ID >= :#documentIdStart AND DOC_ID >= ISNULL((SELECT MAX(D.DOC_ID) FROM dbo.USER_ORDER_DOCUMENT D), 0)
        UNION ALL
        SELECT 'an order in history' AS PLACE, DOC_ID, TKT_NO
          FROM dbo.PS_ORD_HIST
         WHERE DOC_ID >= :#documentIdStart AND DOC_ID >= ISNULL((SELECT MAX(D.DOC_ID) FROM dbo.USER_ORDER_DOCUMENT D), 0)) AS TAKEN
 WHERE NOT EXISTS (SELECT 1 FROM dbo.USER_ORDER_DOCUMENT O
                    WHERE O.DOC_ID = TAKEN.DOC_ID - (TAKEN.DOC_ID - :#documentIdStart) % 10)
   AND NOT EXISTS (SELECT 1 FROM dbo.USER_FOLLOW_UP F WHERE F.DOC_ID = TAKEN.DOC_ID)
