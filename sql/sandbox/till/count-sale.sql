-- Sales statistics of the customer: only posting writes them.
UPDATE dbo.AR_CUST
   SET FST_SAL_DAT = ISNULL(FST_SAL_DAT, :siteTime),
       LST_SAL_DAT = :siteTime,
       LST_SAL_AMT = (SELECT T.TOT FROM dbo.PS_DOC_HDR_TOT AS T WHERE T.DOC_ID = :docId AND T.TOT_TYP = 'S'),
       RS_UTC_DT = :utc
 WHERE CUST_NO = (SELECT H.CUST_NO FROM dbo.PS_DOC_HDR AS H WHERE H.DOC_ID = :docId AND H.SAL_LINS > 0)
