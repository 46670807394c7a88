-- How many others have the embedded database open: the first process embeds it, sessions of any other carry an address.
SELECT COUNT(*)
  FROM INFORMATION_SCHEMA.SESSIONS
 WHERE CLIENT_ADDR IS NOT NULL
