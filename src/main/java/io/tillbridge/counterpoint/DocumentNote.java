package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.time.LocalDateTime;

/**
 * A row of PS_DOC_NOTE.
 *
 * @param noteId  a text key that says what kind of note it is
 * @param note    the text as RTF, which CounterPoint's own screens show
 * @param noteTxt the same as plain text
 * @param linGuid the line it belongs to, null for the document
 */
public record DocumentNote(
        long docId,
        int noteSeqNo,
        String noteId,
        LocalDateTime noteDat,
        String usrId,
        String note,
        String noteTxt,
        String linGuid)
        implements Row {}
