package dev.skyledger.platform.waiting;

import java.util.Collection;
import java.util.Map;

/** How far each segment of some views has read. */
interface ViewPositions {

    /** Positions by view and segment; a view that never ran is absent. */
    Map<String, Map<Integer, Long>> of(Collection<String> views);
}
