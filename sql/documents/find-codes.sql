-- CounterPoint's pay codes and tax authorities.
SELECT 'pay' AS KIND, PAY_COD AS CODE, PAY_COD_TYP AS TYP
  FROM dbo.SY_PAY_COD
UNION ALL
SELECT 'authority' AS KIND, AUTH_COD AS CODE, '' AS TYP
  FROM dbo.SY_TAX_AUTH
