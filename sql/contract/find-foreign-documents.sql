-- Documents in our range that are not ours: the next id of ours may be taken (counterpoint.md §8). Ten ids belong to each
-- of our orders, from the order's own on.
SELECT TOP (3) PLACE, DOC_ID, TKT_NO
  FROM (SELECT 'an open document' AS PLACE, DOC_ID, TKT_NO FROM dbo.PS_DOC_HDR WHERE DOC_ID >= :#documentIdStart
        UNION ALL
        SELECT 'a ticket in history' AS PLACE, DOC_ID, TKT_NO FROM dbo.PS_TKT_HIST WHERE DOC_ID >= :#documentIdStart
        UNION ALL
        SELECT 'an order in history' AS PLACE, DOC_ID, TKT_NO FROM dbo.PS_ORD_HIST WHERE DOC_ID >= :#documentIdStart) AS TAKEN
 WHERE DOC_ID - (DOC_ID - :#documentIdStart) % 10 NOT IN (SELECT DOC_ID FROM dbo.USER_ORDER_DOCUMENT)
   AND DOC_ID NOT IN (SELECT DOC_ID FROM dbo.USER_FOLLOW_UP WHERE DOC_ID IS NOT NULL)
