package dev.skyledger.query.flight;

import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.FindSeatBlocks;
import dev.skyledger.contracts.inventory.FindSeatsOfBooking;
import dev.skyledger.contracts.inventory.OversalePage;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatBlocks;
import dev.skyledger.contracts.inventory.SeatBlocks.SeatBlock;
import dev.skyledger.contracts.inventory.SeatsOfBooking;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers which seats the airline keeps, where it gave away more than it had, and where the people
 * of a booking sit.
 */
@Component
class KeptSeatQueries {

    private final OversaleReader oversales;
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    KeptSeatQueries(OversaleReader oversales, JdbcClient db, JsonMapper json, Clock clock) {
        this.oversales = oversales;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @QueryHandler
    OversalePage handle(FindOversales query) {
        return oversales.page(query);
    }

    /** A hold's name is the item's and the number of the try. */
    @QueryHandler
    SeatsOfBooking handle(FindSeatsOfBooking query) {
        var booking = query.booking().value();
        return new SeatsOfBooking(
                db.sql(
                                """
                                select * from flight_view.hold
                                where hold > :booking and hold < :booking || '~' and left(hold, 36) = :booking
                                  and places is not null and (held_till is null or held_till > :now)
                                order by hold
                                """)
                        .param("booking", booking)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, _) ->
                                new SeatsOfBooking.OnFlight(
                                        new ItemId(row.getString("hold").replaceFirst("#.*", "")),
                                        new FlightId(row.getString("flight")),
                                        List.of(
                                                json.readValue(
                                                        row.getString("places"), Place[].class))))
                        .list());
    }

    @QueryHandler
    SeatBlocks handle(FindSeatBlocks query) {
        return new SeatBlocks(
                db.sql("select * from flight_view.block where flight = ? order by block")
                        .params(query.flight().value())
                        .query((row, _) ->
                                new SeatBlock(
                                        new BlockId(row.getString("block")),
                                        Cabin.valueOf(row.getString("cabin")),
                                        row.getInt("seats"),
                                        row.getInt("seats_left"),
                                        List.of(
                                                json.readValue(
                                                        row.getString("numbers"), SeatNo[].class)),
                                        row.getString("reason"),
                                        code(row.getString("code"))))
                        .list());
    }

    private static @Nullable VoucherCode code(@Nullable String code) {
        return code == null ? null : new VoucherCode(code);
    }
}
