package dev.skyledger.command.flight.upload;

import dev.skyledger.command.flight.FlightSketches;
import dev.skyledger.command.flight.SketchReading;
import dev.skyledger.command.flight.SketchReading.Fault;
import dev.skyledger.command.flight.SketchReading.Unclear;
import dev.skyledger.command.flight.upload.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows of a file, understood, a few hundred at a time. */
final class Slices {

    private final Lines lines;
    private final Header header;
    private final FlightSketches sketches;
    private final long after;
    private final int size;

    Slices(InputStream in, FlightSketches sketches, long after, int size) throws IOException {
        this.lines = new Lines(in);
        this.header = Header.of(lines.next());
        this.sketches = sketches;
        this.after = after;
        this.size = size;
    }

    /** A row and what it says. */
    record Row(long line, SketchReading reading) {}

    /** The next rows that are not done; none at the end. */
    List<Row> next() throws IOException {
        var rows = new ArrayList<Row>(size);
        while (rows.size() < size) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            if (line.number() > after && !line.isBlank()) {
                rows.add(new Row(line.number(), reading(line)));
            }
        }
        return rows;
    }

    private SketchReading reading(Line line) {
        return switch (header.row(line)) {
            case Header.Row.Broken(var message) -> new Unclear(List.of(new Fault("line", message)));
            case Header.Row.Whole(var sketch) -> sketches.read(sketch);
        };
    }
}
