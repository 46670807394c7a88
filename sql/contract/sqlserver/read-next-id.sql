-- Where the document ids are by now: the next one, or one near it.
SELECT CAST(Q.current_value AS BIGINT) AS NEXT_ID
  FROM sys.sequences Q
 WHERE Q.schema_id = SCHEMA_ID('dbo')
   AND Q.name = 'USER_DOCUMENT_ID'
