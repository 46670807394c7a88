-- The last payment of the customer, by the tenders of this ticket.
UPDATE dbo.AR_CUST
   SET LST_PMT_DAT = :siteTime,
       LST_PMT_AMT = (SELECT SUM(P.AMT) FROM dbo.PS_DOC_PMT AS P WHERE P.DOC_ID = :docId)
 WHERE CUST_NO = (SELECT H.CUST_NO FROM dbo.PS_DOC_HDR AS H WHERE H.DOC_ID = :docId)
   AND EXISTS (SELECT 1 FROM dbo.PS_DOC_PMT AS P WHERE P.DOC_ID = :docId)
