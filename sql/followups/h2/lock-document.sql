-- The order's document while it is open, kept still. No row means that it is closed, in history, or gone.
SELECT DOC_ID, DOC_TYP, TKT_NO, CUST_NO, LST_MAINT_USR_ID, HAS_PCKD_LINS, HAS_PCKVRFD_LINS, HAS_INVCD_LINS, HAS_RLSD_LINS
  FROM dbo.PS_DOC_HDR
 WHERE DOC_ID = :#docId
   FOR UPDATE
