package dev.skyledger.query.flight;

import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.FindSeatBlocks;
import dev.skyledger.contracts.inventory.OversalePage;
import dev.skyledger.contracts.inventory.SeatBlocks;
import dev.skyledger.contracts.inventory.SeatBlocks.SeatBlock;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers which seats the airline keeps, and where it gave away more than it had. */
@Component
class KeptSeatQueries {

    private final OversaleReader oversales;
    private final JdbcClient db;
    private final JsonMapper json;

    KeptSeatQueries(OversaleReader oversales, JdbcClient db, JsonMapper json) {
        this.oversales = oversales;
        this.db = db;
        this.json = json;
    }

    @QueryHandler
    OversalePage handle(FindOversales query) {
        return oversales.page(query);
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
                                        List.of(
                                                json.readValue(
                                                        row.getString("numbers"), SeatNo[].class)),
                                        row.getString("reason")))
                        .list());
    }
}
