package dev.skyledger.command.flight;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.skyledger.contracts.shared.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A price with its currency, or a bare number, which means the selling currency. */
@Schema(oneOf = {Money.class, BigDecimal.class, String.class})
record AskedPrice(String amount, @Nullable String currency) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AskedPrice of(JsonNode json) {
        if (json.isNumber()) {
            return new AskedPrice(Money.written(new BigDecimal(json.asString())), null);
        }
        if (json.isString()) {
            return new AskedPrice(json.asString(), null);
        }
        if (json.isObject()
                && json.size() == 2
                && json.path("amount").isString()
                && json.path("currency").isString()) {
            return new AskedPrice(json.path("amount").asString(), json.path("currency").asString());
        }
        throw new IllegalArgumentException(
                "a price is a number, or an amount such as \"129.90\" with its currency");
    }

    Money in(String sellingCurrency) {
        if (currency != null && !currency.equals(sellingCurrency)) {
            throw new IllegalArgumentException("prices are in " + sellingCurrency + " here");
        }
        return Money.of(amount, sellingCurrency);
    }
}
