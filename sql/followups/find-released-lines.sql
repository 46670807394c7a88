-- The lines that an order's lines became when they were released: a return names them (counterpoint.md §12).
SELECT LINK_LIN_GUID, LIN_GUID
  FROM (SELECT LINK_LIN_GUID, LIN_GUID FROM dbo.PS_DOC_LIN WHERE DOC_ID = :#originId
        UNION ALL
        SELECT LINK_LIN_GUID, LIN_GUID FROM dbo.PS_TKT_HIST_LIN WHERE DOC_ID = :#originId) AS RELEASED
