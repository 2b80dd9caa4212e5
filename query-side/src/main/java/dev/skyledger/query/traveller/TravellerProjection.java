package dev.skyledger.query.traveller;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.traveller.FindTraveller;
import dev.skyledger.contracts.traveller.RoleGranted;
import dev.skyledger.contracts.traveller.TravellerDetails;
import dev.skyledger.contracts.traveller.TravellerEvent;
import dev.skyledger.contracts.traveller.TravellerRegistered;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row per account, and one per role it has; what is personal stays sealed until its owner asks.
 */
@Component
@ProcessingGroup("traveller-view")
class TravellerProjection {

    private final Rows travellers;
    private final Rows roles;
    private final JdbcClient db;
    private final PersonalData people;

    TravellerProjection(Tables tables, JdbcClient db, PersonalData people) {
        this.travellers = tables.rows("traveller_view.traveller", List.of("traveller"));
        this.roles = tables.rows("traveller_view.role", List.of("traveller", "role"));
        this.db = db;
        this.people = people;
    }

    @EventHandler
    void on(TravellerEvent event, @Timestamp Instant at) {
        switch (event) {
            case TravellerRegistered registered -> {
                travellers.put(
                        Map.of(
                                "traveller", registered.traveller(),
                                "email", registered.email().box(),
                                "display_name", registered.displayName().box(),
                                "created_at", at));
                has(registered.traveller(), Role.TRAVELLER);
            }
            case RoleGranted granted -> has(granted.traveller(), granted.role());
        }
    }

    private void has(TravellerId traveller, Role role) {
        roles.put(Map.of("traveller", traveller, "role", role));
    }

    @ResetHandler
    void forget() {
        db.sql("delete from traveller_view.traveller; delete from traveller_view.role").update();
    }

    @QueryHandler
    TravellerDetails handle(FindTraveller query) {
        return db.sql(
                        """
                        select t.*, array(select r.role from traveller_view.role r where r.traveller = t.traveller) as roles
                        from traveller_view.traveller t where t.traveller = :traveller
                        """)
                .param("traveller", query.traveller().value())
                .query(this::details)
                .optional()
                .orElseThrow(() ->
                        new RefusalException(new NotFound("account", query.traveller().value())));
    }

    private TravellerDetails details(ResultSet row, int number) throws SQLException {
        var traveller = new TravellerId(row.getString("traveller"));
        return new TravellerDetails(
                traveller,
                people.open(sealed(traveller.person(), row.getString("email"))),
                people.open(sealed(traveller.person(), row.getString("display_name"))),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static SealedText sealed(PersonId person, String box) {
        return new SealedText(person, box);
    }
}
