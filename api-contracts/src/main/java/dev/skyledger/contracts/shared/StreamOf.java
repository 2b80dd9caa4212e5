package dev.skyledger.contracts.shared;

/** A message that belongs to one stream of the log: what routes a command and orders events. */
public interface StreamOf {

    /** The stream's name, as the log writes it. */
    String stream();
}
