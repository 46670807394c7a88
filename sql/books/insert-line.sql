-- One amount of an entry, with its account where there is one.
INSERT INTO dbo.USER_JOURNAL_LINE (SOURCE, KIND, SEQ_NO, LIN_SEQ_NO, SLOT, CODE, ACCOUNT, DEBIT, CREDIT)
VALUES (:#source, :#kind, :#seqNo, :#linSeqNo, :#slot, :#code, :#account, :#debit, :#credit)
