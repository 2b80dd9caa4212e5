package dev.skyledger.contracts.shared;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Pattern;

/** An amount in one currency, kept in minor units: never a float, never without its currency. */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"amount", "currency"})
public record Money(@JsonIgnore long minor, @JsonIgnore Currency unit)
        implements Comparable<Money> {

    /** Digits before or after the point that no amount comes near. */
    private static final long ABSURD = 100;

    private static final Pattern FORM = Pattern.compile("-?\\d{1,13}(\\.\\d{1,3})?");

    /** Without the codes of metals, tests and the like, which have no smallest coin. */
    private static final Map<String, Currency> CURRENCIES =
            Currency.availableCurrencies()
                    .filter(unit -> unit.getDefaultFractionDigits() >= 0)
                    .collect(toUnmodifiableMap(Currency::getCurrencyCode, identity()));

    public static Money ofMinor(long minor, String currency) {
        return new Money(minor, currencyCalled(currency));
    }

    @JsonCreator
    public static Money of(
            @JsonProperty(value = "amount", required = true) String amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (!FORM.matcher(amount).matches()) {
            throw new IllegalArgumentException("an amount is a decimal number such as 129.90");
        }
        var unit = currencyCalled(currency);
        var exact = new BigDecimal(amount);
        if (exact.stripTrailingZeros().scale() > unit.getDefaultFractionDigits()) {
            throw new IllegalArgumentException(
                    currency
                            + " has "
                            + unit.getDefaultFractionDigits()
                            + " digits after the point");
        }
        return new Money(
                exact.movePointRight(unit.getDefaultFractionDigits()).longValueExact(), unit);
    }

    /** The amount that a bare number means; an absurd one, which could fill the memory, is none. */
    public static String written(BigDecimal number) {
        return Math.abs((long) number.scale()) > ABSURD
                ? number.toString()
                : number.toPlainString();
    }

    private static Currency currencyCalled(String code) {
        var unit = CURRENCIES.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("'" + code + "' is no currency code such as EUR");
        }
        return unit;
    }

    @JsonProperty("amount")
    public String amount() {
        return BigDecimal.valueOf(minor, unit.getDefaultFractionDigits()).toPlainString();
    }

    @JsonProperty("currency")
    public String currency() {
        return unit.getCurrencyCode();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameUnit(other).minor), unit);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameUnit(other).minor), unit);
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(minor, count), unit);
    }

    /** The given share of a hundred, rounded half up to the smallest coin. */
    public Money percent(int share) {
        var exact = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(share)).movePointLeft(2);
        return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), unit);
    }

    /** So many parts of a whole, rounded half up to the smallest coin. */
    public Money share(long parts, long whole) {
        var exact = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(parts));
        return new Money(
                exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact(),
                unit);
    }

    @JsonIgnore
    public boolean isPositive() {
        return minor > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return minor == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameUnit(other).minor);
    }

    private Money sameUnit(Money other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("cannot mix " + unit + " and " + other.unit);
        }
        return other;
    }

    @Override
    public String toString() {
        return amount() + " " + unit;
    }
}
