package dev.skyledger.command.flight.upload;

import dev.skyledger.command.flight.FlightIntake.Candidate;
import dev.skyledger.command.flight.FlightVerdict;
import dev.skyledger.command.flight.FlightVerdict.Accepted;
import dev.skyledger.command.flight.FlightVerdict.Refused;
import dev.skyledger.command.flight.FlightVerdict.Unchanged;
import dev.skyledger.command.flight.SketchReading.Clear;
import dev.skyledger.command.flight.SketchReading.Unclear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What becomes of the rows of one slice, put together row by row. */
final class SliceWork {

    /** Columns have the names of the file's header, not those of a request. */
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "flightNumber", "flight_number",
                    "origin", "source",
                    "departure", "departure_ts",
                    "arrival", "arrival_ts",
                    "totalSeats", "total_seats");

    private final long lastLine;
    private final List<Long> candidateLines = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int accepted;
    private int unchanged;
    private int rejected;

    SliceWork(List<Slices.Row> rows, FlightIds ids) {
        lastLine = rows.getLast().line();
        for (var row : rows) {
            switch (row.reading()) {
                case Unclear(var faults) -> {
                    rejected++;
                    faults.forEach(it -> error(row.line(), it.field(), it.message()));
                }
                case Clear(var flight) -> {
                    candidateLines.add(row.line());
                    candidates.add(new Candidate(ids.of(row.line()), flight));
                }
            }
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Rehearsals.Seen> seen() {
        var seen = new ArrayList<Rehearsals.Seen>();
        for (var at = 0; at < candidates.size(); at++) {
            seen.add(new Rehearsals.Seen(candidateLines.get(at), candidates.get(at).asked()));
        }
        return seen;
    }

    /** How far the job is with these verdicts, which are in the order of the candidates. */
    Progress progress(List<FlightVerdict> verdicts, Map<Long, Rehearsals.Earlier> earlier) {
        for (var at = 0; at < verdicts.size(); at++) {
            var line = candidateLines.get(at);
            var before = earlier.get(line);
            count(line, before == null ? verdicts.get(at) : again(before));
        }
        errors.sort(Comparator.comparingLong(RowError::line));
        return new Progress(lastLine, accepted, unchanged, rejected, errors);
    }

    private static FlightVerdict again(Rehearsals.Earlier earlier) {
        return earlier.isSame()
                ? new Unchanged()
                : new Refused(
                        "flightNumber",
                        "line %d has this flight for the same day, but not the same"
                                .formatted(earlier.line()));
    }

    private void count(long line, FlightVerdict verdict) {
        switch (verdict) {
            case Accepted _ -> accepted++;
            case Unchanged _ -> unchanged++;
            case Refused(var field, var message) -> {
                rejected++;
                error(line, field, message);
            }
        }
    }

    private void error(long line, String field, String message) {
        errors.add(new RowError(line, COLUMNS.getOrDefault(field, field), message));
    }
}
