-- Where the document ids are by now: the next one, or one near it.
SELECT BASE_VALUE AS NEXT_ID
  FROM INFORMATION_SCHEMA.SEQUENCES
 WHERE SEQUENCE_SCHEMA = 'dbo'
   AND SEQUENCE_NAME = 'USER_DOCUMENT_ID'
