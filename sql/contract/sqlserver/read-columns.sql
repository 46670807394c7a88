-- The columns of some tables as the database describes them, a row version as a computed one. INFORMATION_SCHEMA would hide
-- defaults from a login that may not see definitions; whether there is one, sys.columns tells everybody.
SELECT C.TABLE_NAME, C.COLUMN_NAME, C.DATA_TYPE,
       C.CHARACTER_MAXIMUM_LENGTH AS TEXT_LENGTH,
       C.NUMERIC_PRECISION,
       C.NUMERIC_SCALE,
       C.IS_NULLABLE,
       CASE WHEN S.default_object_id = 0 THEN 'N' ELSE 'Y' END AS HAS_DEFAULT,
       CASE WHEN S.is_identity = 1 THEN 'Y' ELSE 'N' END AS IS_IDENTITY,
       CASE WHEN S.is_computed = 1 OR C.DATA_TYPE = 'timestamp' THEN 'Y' ELSE 'N' END AS IS_COMPUTED
  FROM INFORMATION_SCHEMA.COLUMNS C
  JOIN sys.objects O ON O.name = C.TABLE_NAME AND O.schema_id = SCHEMA_ID('dbo')
  JOIN sys.columns S ON S.object_id = O.object_id AND S.name = C.COLUMN_NAME
 WHERE C.TABLE_SCHEMA = 'dbo'
   AND C.TABLE_NAME IN (:#in:tables)
