-- Undoes what the writer of the order added (counterpoint.md §10.5): one open order less, and its total.
UPDATE dbo.AR_CUST
   SET NO_OF_ORDS = NO_OF_ORDS - 1,
       ORD_BAL = ORD_BAL - (SELECT T.TOT FROM dbo.PS_DOC_HDR_TOT AS T WHERE T.DOC_ID = :docId AND T.TOT_TYP = 'O'),
       RS_UTC_DT = :utc
 WHERE CUST_NO = (SELECT H.CUST_NO FROM dbo.PS_DOC_HDR AS H WHERE H.DOC_ID = :docId)
