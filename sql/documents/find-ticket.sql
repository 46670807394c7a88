-- Who has this ticket number, or its deposit's, already.
SELECT TOP (1) PLACE
  FROM (SELECT 'an open document' AS PLACE FROM dbo.PS_DOC_HDR WHERE TKT_NO IN (:#ticket, :#depositTicket)
        UNION ALL
        SELECT 'a ticket in history' AS PLACE FROM dbo.PS_TKT_HIST WHERE TKT_NO IN (:#ticket, :#depositTicket)
        UNION ALL
        SELECT 'an order in history' AS PLACE FROM dbo.PS_ORD_HIST WHERE TKT_NO IN (:#ticket, :#depositTicket)) AS TAKEN
