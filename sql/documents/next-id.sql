-- The next free document id; the nine that follow belong to the same order. No row means that somebody has the ticket
-- number, or its deposit's, already: an open document, or one in history (counterpoint.md §8).
SELECT NEXT VALUE FOR dbo.USER_DOCUMENT_ID AS DOC_ID
 WHERE NOT EXISTS (SELECT 1 FROM dbo.PS_DOC_HDR WHERE TKT_NO IN (:#ticket, :#depositTicket))
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST WHERE TKT_NO IN (:#ticket, :#depositTicket))
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_ORD_HIST WHERE TKT_NO IN (:#ticket, :#depositTicket))
