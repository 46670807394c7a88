-- What a gateway holds for us, as far as the journal knows, and whether this payout is booked already.
SELECT (SELECT SUM(L.DEBIT - L.CREDIT) FROM dbo.USER_JOURNAL_LINE L WHERE L.SLOT = 'CLEARING' AND L.CODE = :#gateway) AS HELD,
       (SELECT COUNT(*) FROM dbo.USER_JOURNAL J WHERE J.SOURCE = :#source AND J.KIND = 'PAYOUT') AS BOOKED
