package dev.skyledger.contracts;

import java.util.List;

/** One example of every event of a family; a family registers its own as a service. */
public interface EventExamples {

    /** The sealed interface that every event of the family implements. */
    Class<?> family();

    /** One of each. */
    List<?> examples();
}
