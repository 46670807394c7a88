-- CounterPoint's pay codes and tax authorities, and which endings of a SKU mean which unit (journey.md §7.22).
SELECT 'pay' AS KIND, PAY_COD AS CODE, PAY_COD_TYP AS TYP
  FROM dbo.SY_PAY_COD
UNION ALL
SELECT 'authority' AS KIND, AUTH_COD AS CODE, '' AS TYP
  FROM dbo.SY_TAX_AUTH
UNION ALL
SELECT 'ending' AS KIND, SUFFIX AS CODE, UNIT AS TYP
  FROM dbo.USER_UNIT_MAPPING
