package dev.skyledger.platform.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.personal.PersonalDataExamples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OfferSealTest {

    private static final Instant UNTIL = Instant.parse("2026-12-01T12:20:00Z");

    private static final Conditions CONDITIONS =
            new Conditions(Money.of("25.50", "EUR"), 80, 2, null, Money.of("0.00", "EUR"));

    private static final Offer THERE_AND_BACK =
            new Offer(
                    List.of(flight("01", "129.95"), flight("02", "0.05")),
                    new Party(2, 1, 1),
                    UNTIL);

    private final OfferSeal seal =
            new OfferSeal(PersonalDataExamples.systemSeal(), Duration.ofMinutes(20));

    @Test
    void what_was_offered_is_read_again_to_the_cent() {
        var word = seal.sealed(THERE_AND_BACK);
        assertThat(seal.opened("offerId", word)).isEqualTo(THERE_AND_BACK);
        assertThat(seal.sealed(seal.opened("offerId", word))).isEqualTo(word);
        assertThat(THERE_AND_BACK.total()).isEqualTo(Money.of("130.00", "EUR"));
    }

    @Test
    void what_the_fare_allows_is_offered_too_and_may_be_unsaid() {
        var said = THERE_AND_BACK.items().getFirst();
        var unsaid = new Offer.Item(said.flight(), said.cabin(), said.fare(), said.price(), null);
        var offer = new Offer(List.of(said, unsaid), THERE_AND_BACK.party(), UNTIL);
        assertThat(seal.opened("offerId", seal.sealed(offer))).isEqualTo(offer);
    }

    @Test
    void a_word_goes_into_an_address_as_it_is() {
        assertThat(seal.sealed(THERE_AND_BACK)).matches("[A-Za-z0-9_-]{100,1000}");
    }

    @Test
    void a_cheaper_price_is_noticed() {
        var signed = text(seal.sealed(THERE_AND_BACK));
        isRefused(word(signed.replace("129.95", "029.95")));
    }

    @Test
    void a_later_end_is_noticed() {
        var signed = text(seal.sealed(THERE_AND_BACK));
        var end = Long.toString(UNTIL.getEpochSecond());
        isRefused(word(signed.replace(end, "9" + end)));
    }

    @Test
    void what_is_no_offer_is_refused() {
        isRefused("");
        isRefused("%%%");
        isRefused("anything");
        isRefused(word("1,0,0|0|" + "|"));
    }

    @Test
    void it_holds_until_its_end_and_no_longer() {
        assertThat(THERE_AND_BACK.isOverAt(UNTIL.minusMillis(1))).isFalse();
        assertThat(THERE_AND_BACK.isOverAt(UNTIL)).isTrue();
    }

    private void isRefused(String word) {
        assertThatThrownBy(() -> seal.opened("offerId", word))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusalException.class))
                .extracting(RefusalException::refusal)
                .isEqualTo(new Invalid("offerId", "is no offer of ours; take one from a search"));
    }

    private static Offer.Item flight(String number, String price) {
        return new Offer.Item(
                new FlightId("01937a00-0000-7000-8000-0000000000" + number),
                Cabin.ECONOMY,
                new FareCode("LIGHT"),
                Money.of(price, "EUR"),
                CONDITIONS);
    }

    private static String text(String word) {
        return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String word(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
