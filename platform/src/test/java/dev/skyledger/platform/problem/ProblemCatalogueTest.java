package dev.skyledger.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.OversaleId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.platform.HttpServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ProblemCatalogueTest {

    private static final String ID = "01920000-0000-7000-8000-000000000001";

    private static final Map<Class<?>, Object> EXAMPLES =
            Map.ofEntries(
                    Map.entry(String.class, "something"),
                    Map.entry(int.class, 3),
                    Map.entry(long.class, 3L),
                    Map.entry(boolean.class, true),
                    Map.entry(List.class, List.of()),
                    Map.entry(Instant.class, Instant.parse("2026-12-20T12:00:00Z")),
                    Map.entry(LocalDate.class, LocalDate.parse("2026-12-20")),
                    Map.entry(BookingId.class, new BookingId(ID)),
                    Map.entry(FlightId.class, new FlightId(ID)),
                    Map.entry(FlightNumber.class, new FlightNumber("TP204")),
                    Map.entry(VoucherCode.class, new VoucherCode("WELCOME20")),
                    Map.entry(Cabin.class, Cabin.ECONOMY),
                    Map.entry(SeatNo.class, new SeatNo("12C")),
                    Map.entry(OversaleId.class, new OversaleId(ID + "-ECONOMY-1")),
                    Map.entry(Money.class, Money.ofMinor(12990, "EUR")));

    static Stream<Class<?>> refusals() {
        return Arrays.stream(Refusal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_is_worded_however_it_is_wrapped(Class<?> type) throws Exception {
        var problems = new Problems(new JsonMapper());
        var refusal = example(type);
        var problem = problems.of(new CompletionException(new RefusalException(refusal)));
        assertThat(problem.kind().status()).isBetween(400, 499);
        assertThat(problem.detail())
                .hasSizeGreaterThan(5)
                .doesNotContain("dev.skyledger", "null", "%");
        assertThat(problem).isEqualTo(problems.of(new RefusalException(refusal)));
    }

    private static Refusal example(Class<?> type) throws Exception {
        var parts = type.getRecordComponents();
        var types = Arrays.stream(parts).map(it -> it.getType()).toArray(Class<?>[]::new);
        var values = Arrays.stream(types).map(EXAMPLES::get).toArray();
        return (Refusal) type.getDeclaredConstructor(types).newInstance(values);
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_page(ProblemCatalogue kind) {
        var page = HttpServer.shared().get("/problems/" + kind.code());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains(kind.title(), kind.code()).doesNotContain("`");
    }
}
