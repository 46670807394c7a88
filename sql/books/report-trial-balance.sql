-- Every account with what it was debited and credited; the balances of all come to nothing.
SELECT L.ACCOUNT, SUM(L.DEBIT) AS DEBIT, SUM(L.CREDIT) AS CREDIT, SUM(L.DEBIT - L.CREDIT) AS BALANCE
  FROM dbo.USER_JOURNAL J
  JOIN dbo.USER_JOURNAL_LINE L ON L.SOURCE = J.SOURCE AND L.KIND = J.KIND AND L.SEQ_NO = J.SEQ_NO
 WHERE J.STATE = 'BOOKED'
   AND J.BOOK_DAT BETWEEN :#fromDat AND :#toDat
   AND (:#shop = '' OR J.SHOP = :#shop)
 GROUP BY L.ACCOUNT
 ORDER BY L.ACCOUNT
