package dev.skyledger.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Every problem that an answer may name: its code, its status, what it means and what to do. */
public enum ProblemCatalogue {
    INVALID_REQUEST(400),
    MALFORMED_REQUEST(400),
    UNKNOWN_PLACE(400),
    WEAK_PASSWORD(400),
    CURSOR_INVALID(400),
    CURSOR_EXPIRED(400),
    TOKEN_MISSING(401),
    TOKEN_EXPIRED(401),
    TOKEN_INVALID(401),
    BAD_CREDENTIALS(401),
    CALLBACK_UNVERIFIED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    BOOKING_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONCURRENT_CHANGE(409),
    REQUEST_IN_PROGRESS(409),
    FLIGHT_EXISTS(409),
    STILL_IN_USE(409),
    SUPPLIER_LIST_UNFIT(409),
    FLIGHT_CLOSED(409),
    CAPACITY_BELOW_SOLD(409),
    CABIN_HAS_BLOCKS(409),
    OVERBOOKING_IN_USE(409),
    OVERSALE_STANDS(409),
    OVERSALE_OVER(409),
    SEATS_NOT_FREE(409),
    SEAT_TAKEN(409),
    SEATS_UNAVAILABLE(409),
    PRICE_CHANGED(409),
    OFFER_EXPIRED(409),
    MIXED_CURRENCIES(409),
    PAYMENT_DECLINED(409),
    PAYMENT_IN_PROGRESS(409),
    HOLD_EXPIRED(409),
    HOLD_ALREADY_EXTENDED(409),
    HOLD_NOT_EXTENDABLE(409),
    BOOKING_NOT_REVIVABLE(409),
    BOOKING_NOT_EXCHANGEABLE(409),
    EXCHANGE_IN_PROGRESS(409),
    NO_SCHEDULE_CHANGE(409),
    SCHEDULE_CHANGE_SETTLED(409),
    SCHEDULE_CHANGE_MINOR(409),
    FLIGHT_NOT_FLYING(409),
    CABIN_OVERSOLD(409),
    EXCHANGE_QUOTE_EXPIRED(409),
    BOOKING_NOT_PAYABLE(409),
    PASSENGERS_UNNAMED(409),
    BOOKING_CLOSED(409),
    QUOTE_EXPIRED(409),
    CHILDREN_LEFT_ALONE(409),
    FLIGHTS_OVERLAP(409),
    NO_SEAT_OF_THEIR_OWN(409),
    NO_SEAT_MAP(409),
    NO_SUCH_SEAT(409),
    ALREADY_GIVEN_UP(409),
    NO_SUCH_ALTERNATIVE(409),
    ALERT_OVER(409),
    NAME_OF_ANOTHER(409),
    VOUCHER_UNUSABLE(409),
    VOUCHER_EXISTS(409),
    EMAIL_TAKEN(409),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500),
    SEARCH_UNAVAILABLE(503),
    SUPPLIER_UNAVAILABLE(503),
    OVERLOADED(503),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    ProblemCatalogue(int status) {
        this.status = status;
    }

    public static Optional<ProblemCatalogue> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return text("title");
    }

    public String meaning() {
        return text("meaning");
    }

    /** A sentence that says what to do next. */
    public String advice() {
        return text("advice");
    }

    private String text(String part) {
        return Texts.ALL.getString(code() + "." + part);
    }

    private static final class Texts {
        private static final ResourceBundle ALL =
                ResourceBundle.getBundle("dev.skyledger.platform.problem.problems", Locale.ROOT);
    }
}
