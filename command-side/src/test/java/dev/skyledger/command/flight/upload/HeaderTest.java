package dev.skyledger.command.flight.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.skyledger.command.flight.FlightSketch;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final String USUAL =
            "flight_number,source,destination,departure_ts,arrival_ts,total_seats,price";

    private static Lines.Line line(String text) {
        return new Lines.Line(1, text, null);
    }

    private static FlightSketch row(String header, String row) {
        return ((Header.Row.Whole) Header.of(line(header)).row(line(row))).sketch();
    }

    private static String broken(String row) {
        return ((Header.Row.Broken) Header.of(line(USUAL)).row(line(row))).message();
    }

    private static String refusal(String header) {
        var refused = catchThrowableOfType(RefusalException.class, () -> Header.of(line(header)));
        return ((Invalid) refused.refusal()).message();
    }

    private static final FlightSketch PLAIN =
            new FlightSketch("TP204", "LIS", "JFK", "10:00", "13:00", "180", "99.90", null);

    @Test
    void fields_stand_in_the_order_of_the_header() {
        assertThat(row(USUAL, "TP204,LIS,JFK,10:00,13:00,180,99.90")).isEqualTo(PLAIN);
        assertThat(
                        row(
                                "Price,total_seats , DESTINATION,source,arrival_ts,departure_ts,flight_number",
                                "99.90,180,JFK,LIS,13:00,10:00,TP204"))
                .isEqualTo(PLAIN);
    }

    @Test
    void a_mark_at_the_beginning_and_quotes_do_not_matter() {
        assertThat(
                        row(
                                "\uFEFF\"" + USUAL.replace(",", "\",\"") + "\"",
                                "\"TP204\",LIS,\"JFK\",10:00,13:00, 180 ,99.90"))
                .isEqualTo(PLAIN);
    }

    @Test
    void semicolons_separate_as_well_and_then_numbers_may_have_commas() {
        assertThat(row(USUAL.replace(',', ';'), "TP204;LIS;JFK;10:00;13:00;180;99,90"))
                .isEqualTo(PLAIN);
        assertThat(row(USUAL.replace(',', '\t'), "TP204\tLIS\tJFK\t10:00\t13:00\t180\t99.90"))
                .isEqualTo(PLAIN);
    }

    @Test
    void a_currency_may_stand_beside_the_price() {
        var sketch = row(USUAL + ",currency", "TP204,LIS,JFK,10:00,13:00,180,99.90,EUR");
        assertThat(sketch.currency()).isEqualTo("EUR");
    }

    @Test
    void a_quoted_field_may_have_separators_and_quotes() {
        var sketch = row(USUAL, "TP204,\"Lisbon, \"\"PT\"\"\",JFK,10:00,13:00,180,99.90");
        assertThat(sketch.origin()).isEqualTo("Lisbon, \"PT\"");
    }

    @Test
    void a_row_that_is_none_says_why() {
        assertThat(broken("TP204,LIS")).isEqualTo("has 2 fields where 7 are named");
        assertThat(broken("TP204,LIS,JFK,10:00,13:00,180,99.90,EUR")).contains("8 fields");
        assertThat(broken("TP204,\"LIS,JFK,10:00,13:00,180,99.90")).contains("unclosed quote");
        assertThat(broken("TP204,\"LIS\"x,JFK,10:00,13:00,180,99.90")).contains("closed one");
    }

    @Test
    void a_header_names_each_column_once() {
        assertThat(refusal("flight_number,source")).contains("lacks").contains("total_seats");
        assertThat(refusal(USUAL + ",price")).contains("twice").contains("price");
        assertThat(refusal(USUAL + ",pilot")).contains("not known").contains("pilot");
        assertThat(refusal(USUAL + "," + "x".repeat(39) + "😀😀")).contains("x😀…");
        assertThat(refusal("")).contains("lacks");
        assertThat(refusal("\"flight_number")).contains("unclosed quote");
    }

    @Test
    void something_else_than_text_is_no_file_of_flights() {
        var broken = new Lines.Line(1, "", "has characters that are no text");
        var unread = catchThrowableOfType(RefusalException.class, () -> Header.of(broken));
        assertThat(((Invalid) unread.refusal()).message()).contains("UTF-8");
        var refused = catchThrowableOfType(RefusalException.class, () -> Header.of(null));
        assertThat(((Invalid) refused.refusal()).message()).isEqualTo("is empty");
    }
}
