package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.time.LocalDateTime;

/** A row of PS_DOC_AUDIT_LOG with activity N: the document is new. */
public record AuditEntry(
        long docId,
        String docTyp,
        String docGuid,
        LocalDateTime currDt,
        String strId,
        String staId,
        String drwId,
        String usrId,
        String logEntry)
        implements Row {}
