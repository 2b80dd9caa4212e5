package dev.skyledger.platform.web;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.TravellerId;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import tools.jackson.databind.JsonNode;

/** How ids, codes and money look on the wire. */
final class ValueSchemas {

    private static final List<Class<?>> IDS =
            List.of(
                    BookingId.class,
                    FlightId.class,
                    PassengerId.class,
                    PaymentId.class,
                    TravellerId.class);

    private ValueSchemas() {}

    static void register() {
        var values = SpringDocUtils.getConfig();
        IDS.forEach(id -> values.replaceWithSchema(id, new StringSchema().format("uuid")));
        values.replaceWithSchema(ItemId.class, text("[0-9a-f-]{36}-[0-9]+", null))
                .replaceWithSchema(AirportCode.class, text("[A-Z]{3}", "LIS"))
                .replaceWithSchema(AirlineCode.class, text("[A-Z0-9]{2}", "TP"))
                .replaceWithSchema(
                        FlightNumber.class, text("[A-Z0-9]{2}[1-9][0-9]{0,3}[A-Z]?", "TP204"))
                .replaceWithSchema(FareCode.class, text("[A-Z0-9][A-Z0-9_-]{0,19}", "FLEX"))
                .replaceWithSchema(Locator.class, text("[2-9A-HJ-NP-Z]{6}", "K7M2QX"))
                .replaceWithSchema(
                        EmailAddress.class, new StringSchema().format("email").maxLength(254))
                .replaceWithSchema(JsonNode.class, new ObjectSchema().additionalProperties(true))
                .replaceWithSchema(
                        HealthDescriptor.class,
                        new ObjectSchema()
                                .addProperty("status", new StringSchema())
                                .additionalProperties(true))
                .addSimpleTypePredicateForParameterObject(ValueSchemas::isOneValue);
    }

    static boolean isOneValue(Class<?> type) {
        return type.getName().startsWith("dev.skyledger.contracts.shared.");
    }

    static Schema<?> money() {
        return new ObjectSchema()
                .addProperty("amount", text("-?\\d{1,13}(\\.\\d{1,3})?", "129.90"))
                .addProperty("currency", text("[A-Z]{3}", "EUR"))
                .required(List.of("amount", "currency"));
    }

    private static Schema<?> text(String pattern, @Nullable String example) {
        return new StringSchema().pattern("^" + pattern + "$").example(example);
    }
}
