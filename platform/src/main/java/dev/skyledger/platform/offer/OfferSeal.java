package dev.skyledger.platform.offer;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.personal.SystemSeal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes offers as one opaque word under our own key, and reads only words that it wrote. */
@Component
public final class OfferSeal {

    private static final String PART = "|";

    private static final String WORD = ",";

    private final SignedText text;

    private final Duration goodFor;

    /** Offers that somebody may think about for so long. */
    public OfferSeal(SystemSeal seal, @Value("${skyledger.offer.good-for:20m}") Duration goodFor) {
        this.text = new SignedText(seal, "offer");
        this.goodFor = goodFor;
    }

    /** The word for an offer that is made now. */
    public String sealed(List<Offer.Item> items, Party party, Instant now) {
        return sealed(new Offer(items, party, now.plus(goodFor)));
    }

    /** The word by which the offer is taken up. */
    public String sealed(Offer offer) {
        var party = offer.party();
        var terms =
                String.join(
                        PART,
                        party.adults() + WORD + party.children() + WORD + party.infants(),
                        Long.toString(offer.until().getEpochSecond()),
                        offer.items().stream()
                                .map(OfferSeal::words)
                                .collect(Collectors.joining(PART)));
        return text.sealed(terms);
    }

    /** The offer that a word stands for; a word of somebody else's making is refused. */
    public Offer opened(String field, String word) {
        var terms = text.opened(word).orElseThrow(() -> forged(field));
        var parts = terms.split("\\|");
        var ages = parts[0].split(WORD);
        return new Offer(
                Arrays.stream(parts).skip(2).map(OfferSeal::item).toList(),
                new Party(number(ages[0]), number(ages[1]), number(ages[2])),
                Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    private static String words(Offer.Item item) {
        var price = item.price();
        return String.join(
                WORD,
                item.flight().value(),
                item.cabin().name(),
                item.fare().value(),
                price.amount(),
                price.currency(),
                FareRules.word(item.conditions()));
    }

    private static Offer.Item item(String words) {
        var word = words.split(WORD);
        return new Offer.Item(
                new FlightId(word[0]),
                Cabin.valueOf(word[1]),
                new FareCode(word[2]),
                Money.of(word[3], word[4]),
                word.length < 6 ? null : FareRules.read(word[5]));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static RefusalException forged(String field) {
        return new RefusalException(
                new Invalid(field, "is no offer of ours; take one from a search"));
    }
}
