-- Questions for prices that were kept long enough.
DELETE FROM dbo.USER_PRICING_API_LOG
 WHERE AT_UTC < :#keptSince
