package dev.skyledger.command.flight.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, however they end, one at a time. Each is decoded alone, so that one that is
 * broken or endless spoils no other.
 */
final class Lines {

    private static final int LONGEST = 2000;

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long number;
    private boolean afterReturn;

    Lines(InputStream in) {
        this.in = in;
    }

    /** A line and its number; in place of the text of one that cannot be read, why. */
    record Line(long number, String text, @Nullable String fault) {

        /** Spreadsheets write rows of nothing but separators. */
        boolean isBlank() {
            return fault == null
                    && text.chars()
                            .allMatch(it -> Character.isWhitespace(it) || ",;".indexOf(it) >= 0);
        }
    }

    /** The next line, or null after the last. */
    @Nullable Line next() throws IOException {
        line.reset();
        var next = read();
        if (afterReturn && next == '\n') {
            next = read();
        }
        afterReturn = false;
        if (next < 0) {
            return null;
        }
        number++;
        var isTooLong = false;
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.size() < LONGEST) {
                line.write(next);
            } else {
                isTooLong = true;
            }
            next = read();
        }
        afterReturn = next == '\r';
        return isTooLong ? broken("is longer than " + LONGEST + " bytes") : decoded();
    }

    /** What no database can keep would stop the work at this line, for it is told what is wrong. */
    private Line decoded() {
        try {
            var text = utf8.decode(ByteBuffer.wrap(line.toByteArray())).toString();
            return text.indexOf('\0') < 0
                    ? new Line(number, text, null)
                    : broken("has characters that are no text");
        } catch (CharacterCodingException e) {
            return broken("is not in UTF-8");
        }
    }

    private Line broken(String fault) {
        return new Line(number, "", fault);
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }
}
