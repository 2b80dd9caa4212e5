package dev.skyledger.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Days and moments that clients send: read as ever, and refused outside our era. */
final class BoundedTime<T> extends StdScalarDeserializer<T> {

    static final BoundedTime<LocalDate> DAY =
            new BoundedTime<>(LocalDate.class, LocalDateDeserializer.INSTANCE, OurEra::within);

    static final BoundedTime<Instant> MOMENT =
            new BoundedTime<>(Instant.class, InstantDeserializer.INSTANT, OurEra::within);

    private final ValueDeserializer<T> reader;

    private final UnaryOperator<T> bound;

    private BoundedTime(Class<T> type, ValueDeserializer<T> reader, UnaryOperator<T> bound) {
        super(type);
        this.reader = reader;
        this.bound = bound;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            var read = reader.deserialize(parser, context);
            return read == null ? null : bound.apply(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw context.weirdStringException(parser.getString(), handledType(), e.getMessage())
                    .withCause(e);
        }
    }
}
