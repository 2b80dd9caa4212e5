package dev.skyledger.contracts.refusal;

import java.util.List;

/** Airports or airlines that have flights to come are not retired. */
public record StillInUse(String what, List<String> codes) implements Refusal {

    public StillInUse {
        codes = List.copyOf(codes);
    }
}
