package dev.skyledger.command.flight;

import java.util.List;

/** What became of the attempt to understand a sketch. */
public sealed interface SketchReading {

    /** It is understood. */
    record Clear(AskedFlight flight) implements SketchReading {}

    /** These are the reasons why it is not. */
    record Unclear(List<Fault> faults) implements SketchReading {}

    /** What is wrong with one part of a sketch. */
    record Fault(String field, String message) {}
}
