package dev.skyledger.command.flight.upload;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Uuid7;

/**
 * The id of the flight in a line of a file: the same whenever the line is read, so that a line that
 * is worked on twice is one flight. It sorts by the time of the file, like every other id.
 */
record FlightIds(Job job) {

    FlightId of(long line) {
        return new FlightId(Uuid7.of(job.createdAt(), job.id() + "/" + line));
    }
}
