-- From the range of the till, which no other writer uses (counterpoint.md §8).
SELECT NEXT VALUE FOR dbo.TILL_DOCUMENT_ID AS DOC_ID
