-- An entry with what its lines come to; one without lines, or out of balance, the table refuses. In a period that is closed
-- it is booked on the first day after it (journey.md §7.45).
INSERT INTO dbo.USER_JOURNAL (
    SOURCE, KIND, SEQ_NO, SHOP, WOO_ORDER_ID, WOO_ORDER_NO, DOC_ID, TKT_NO, BUS_DAT, BOOK_DAT,
    CURNCY_COD, DESCR, LINS, DEBIT, CREDIT, STATE, CREATED_UTC, BOOKED_UTC)
SELECT L.SOURCE, L.KIND, L.SEQ_NO, :#shop, CAST(:#orderId AS BIGINT), CAST(:#orderNo AS NVARCHAR(40)),
       CAST(:#docId AS BIGINT), CAST(:#tktNo AS VARCHAR(15)), CAST(:#busDat AS DATE),
       CASE WHEN CAST(:#busDat AS DATE) <= P.CLOSED THEN DATEADD(DAY, 1, P.CLOSED) ELSE CAST(:#busDat AS DATE) END,
       :#curncyCod, CAST(:#descr AS NVARCHAR(200)), L.LINS, L.DEBIT, L.CREDIT, :#state,
       CAST(:#utcTime AS DATETIME2), CAST(:#bookedUtc AS DATETIME2)
  FROM (SELECT SOURCE, KIND, SEQ_NO, COUNT(*) AS LINS, SUM(DEBIT) AS DEBIT, SUM(CREDIT) AS CREDIT
          FROM dbo.USER_JOURNAL_LINE
         WHERE SOURCE = :#source AND KIND = :#kind AND SEQ_NO = :#seqNo
         GROUP BY SOURCE, KIND, SEQ_NO) L
  LEFT JOIN (SELECT MAX(CLOSED_THROUGH) AS CLOSED FROM dbo.USER_BOOKS_PERIOD) P ON 1 = 1
