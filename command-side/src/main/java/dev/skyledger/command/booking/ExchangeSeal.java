package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.offer.SignedText;
import dev.skyledger.platform.personal.SystemSeal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the terms of an exchange as one signed word, and reads only words that it wrote. */
@Component
class ExchangeSeal {

    /** Of our own, so that no change to the interface's JSON touches what was said. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignedText text;

    ExchangeSeal(SystemSeal seal) {
        this.text = new SignedText(seal, "exchange");
    }

    ExchangeQuote quote(ExchangeTerms terms) {
        return terms.quote(text.sealed(JSON.writeValueAsString(terms)));
    }

    ExchangeTerms opened(String word) {
        return text.opened(word)
                .map(json -> JSON.readValue(json, ExchangeTerms.class))
                .orElseThrow(() ->
                        new RefusalException(
                                new Invalid("quoteId", "is no quote of ours; ask for one")));
    }
}
