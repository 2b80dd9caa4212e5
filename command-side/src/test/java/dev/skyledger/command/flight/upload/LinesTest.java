package dev.skyledger.command.flight.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<Lines.Line> linesOf(byte[] bytes) {
        var all = new ArrayList<Lines.Line>();
        try {
            var lines = new Lines(new ByteArrayInputStream(bytes));
            for (var line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private static List<String> texts(String text) {
        return linesOf(text.getBytes(UTF_8)).stream().map(Lines.Line::text).toList();
    }

    @Test
    void a_line_ends_as_on_any_machine() {
        assertThat(texts("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(texts("a\n\nb\r\n\r\nc\n")).containsExactly("a", "", "b", "", "c");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void lines_are_numbered_as_an_editor_does() {
        assertThat(linesOf("a\r\n\r\nb".getBytes(UTF_8)))
                .extracting(Lines.Line::number)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_line_that_is_no_utf_8_spoils_no_other() {
        var lines = linesOf("a\nSão Paulo\nb".getBytes(ISO_8859_1));
        assertThat(lines)
                .extracting(Lines.Line::fault)
                .containsExactly(null, "is not in UTF-8", null);
        assertThat(texts("São Paulo\n東京")).containsExactly("São Paulo", "東京");
    }

    @Test
    void a_line_with_characters_that_are_no_text_spoils_no_other() {
        var lines = linesOf("a\nLIS\0\nb\0".getBytes(UTF_8));
        assertThat(lines)
                .extracting(Lines.Line::fault)
                .containsExactly(
                        null, "has characters that are no text", "has characters that are no text");
        assertThat(lines).extracting(Lines.Line::text).containsExactly("a", "", "");
        assertThat(linesOf("\0".getBytes(UTF_8)).getFirst().isBlank()).isFalse();
    }

    @Test
    void halves_of_characters_are_no_utf_8() {
        byte[] half = {'a', (byte) 0xed, (byte) 0xa0, (byte) 0xbd, '\n', 'b'};
        assertThat(linesOf(half))
                .extracting(Lines.Line::fault)
                .containsExactly("is not in UTF-8", null);
    }

    @Test
    void an_endless_line_is_not_kept_and_spoils_no_other() {
        var lines = linesOf(("a\n" + "x".repeat(5_000_000) + "\nb").getBytes(UTF_8));
        assertThat(lines).extracting(Lines.Line::text).containsExactly("a", "", "b");
        assertThat(lines.get(1).fault()).isEqualTo("is longer than 2000 bytes");
    }

    @Test
    void lines_of_nothing_but_separators_are_blank() {
        assertThat(linesOf(" ;;; ,, \t\n a;".getBytes(UTF_8)))
                .extracting(Lines.Line::isBlank)
                .containsExactly(true, false);
    }
}
