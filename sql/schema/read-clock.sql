-- The one clock that all instances share, in UTC.
SELECT SYSUTCDATETIME() AS NOW_UTC
