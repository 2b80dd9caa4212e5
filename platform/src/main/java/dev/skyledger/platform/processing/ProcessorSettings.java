package dev.skyledger.platform.processing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to one processing group, as a bean.
 *
 * @param group the processing group, which is also the processor's name
 * @param segments in how many parts the group reads; fixed by its first start
 * @param sequence what the payloads of events have in common that must be handled in order; without
 *     it that is the stream
 */
public record ProcessorSettings(
        String group, int segments, @Nullable Function<Object, Object> sequence) {}
