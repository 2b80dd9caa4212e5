package dev.skyledger.command.flight.upload;

import java.util.List;

/** How far a slice of rows brought its job: through which line, and what became of the rows. */
record Progress(long line, int accepted, int unchanged, int rejected, List<RowError> errors) {}
