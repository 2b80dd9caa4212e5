package dev.skyledger.platform.web;

import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text as it is kept: trimmed, composed, and free of characters that nothing can show. */
final class CleanText extends StdScalarDeserializer<String> {

    CleanText() {
        super(String.class);
    }

    static String of(String text) {
        text.codePoints()
                .filter(CleanText::isUnfit)
                .findFirst()
                .ifPresent(_ -> {
                    throw new IllegalArgumentException("it has a character that is no text");
                });
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static boolean isUnfit(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> false;
            default ->
                    Character.isISOControl(character)
                            || Character.getType(character) == Character.SURROGATE;
        };
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        try {
            return of(parser.getString());
        } catch (IllegalArgumentException e) {
            throw context.weirdStringException(parser.getString(), String.class, e.getMessage())
                    .withCause(e);
        }
    }
}
