package dev.skyledger.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every problem that an answer may name: its code, its status, what it means and what to do. */
public enum ProblemCatalogue {
    INVALID_REQUEST(
            400,
            "Invalid request",
            "A part of the request is missing, unknown or not allowed; `errors` names each field.",
            "Correct the named fields and send the request again."),
    MALFORMED_REQUEST(
            400,
            "Malformed request",
            "The request could not be read: the body is not well-formed JSON, or the address or"
                    + " a header is broken.",
            "Correct the form of the request and send it again."),
    UNKNOWN_PLACE(
            400,
            "Unknown place",
            "No airport is meant by that text, or several are.",
            "Use the three-letter code of one airport; `candidates` lists those that fit."),
    WEAK_PASSWORD(
            400,
            "Weak password",
            "The password is too short, too long, or one that many people use.",
            "Choose another password of 10 to 128 characters."),
    CURSOR_INVALID(
            400,
            "Invalid cursor",
            "The cursor was not issued for this query.",
            "Start again without a cursor, and change nothing else while paging."),
    CURSOR_EXPIRED(
            400,
            "Expired cursor",
            "The cursor is too old; prices and seats have moved on since.",
            "Start again without a cursor."),
    TOKEN_MISSING(
            401,
            "Token missing",
            "The resource needs a signed-in caller.",
            "Log in, and send the access token as a bearer token."),
    TOKEN_EXPIRED(
            401,
            "Token expired",
            "The access token was good, but its time is over.",
            "Refresh the access token and send the request again."),
    TOKEN_INVALID(
            401,
            "Token invalid",
            "The token was not issued by this service, or was altered or revoked.",
            "Log in again."),
    BAD_CREDENTIALS(
            401,
            "Wrong e-mail or password",
            "No account has this e-mail address together with this password.",
            "Check both and try again."),
    FORBIDDEN(
            403,
            "Not permitted",
            "The caller's role does not allow it.",
            "Ask somebody with the role, or sign in with an account that has it."),
    NOT_FOUND(
            404,
            "Not found",
            "There is no such thing, or it is not the caller's.",
            "Check the address and the id."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The resource exists, but not for this method.",
            "Use one of the methods that `Allow` lists."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "The answer does not exist in a form that `Accept` allows.",
            "Accept application/json."),
    CONCURRENT_CHANGE(
            409,
            "Changed by somebody else",
            "Somebody changed the same thing at the same moment.",
            "Read it again and repeat the request."),
    REQUEST_IN_PROGRESS(
            409,
            "Request in progress",
            "The first request with this idempotency key is still running.",
            "Wait as long as `Retry-After` says and send the same request again."),
    FLIGHT_EXISTS(
            409,
            "Flight exists",
            "The flight number already flies on that day.",
            "Use the flight that `flightId` names, or choose another number or day."),
    FLIGHT_CLOSED(
            409,
            "Flight closed",
            "A cancelled or departed flight takes no changes.",
            "Choose another flight."),
    FLIGHT_HAS_BOOKINGS(
            409,
            "Flight has bookings",
            "The flight cannot be removed while somebody holds or bought a seat.",
            "Move or cancel its bookings first."),
    CAPACITY_BELOW_SOLD(
            409,
            "Capacity below sold",
            "The cabin cannot have fewer seats than are sold or held.",
            "Choose a capacity of at least `taken` seats."),
    SEATS_UNAVAILABLE(
            409,
            "Seats unavailable",
            "The flight cannot seat the party in the fare that was asked for.",
            "Choose another flight or fare, or a smaller party."),
    PRICE_CHANGED(
            409,
            "Price changed",
            "The price is no longer what was expected.",
            "Accept the `current` price by sending it as expected, or search again."),
    OFFER_EXPIRED(
            409,
            "Offer expired",
            "An offer holds for 20 minutes, and this one is older.",
            "Search again for a fresh offer."),
    MIXED_CURRENCIES(
            409,
            "Mixed currencies",
            "One booking cannot hold prices in different currencies.",
            "Book the flights one by one."),
    PAYMENT_DECLINED(
            409,
            "Payment declined",
            "The card was declined; nothing was charged.",
            "Try again or use another card if `retryable` says so."),
    PAYMENT_IN_PROGRESS(
            409,
            "Payment in progress",
            "A payment for the booking is already running.",
            "Wait for its outcome; the booking shows it."),
    HOLD_EXPIRED(
            409,
            "Hold expired",
            "The moment until which the booking could be paid has passed; nothing was charged.",
            "Search again and book anew."),
    BOOKING_NOT_PAYABLE(
            409,
            "Booking not payable",
            "The booking is not waiting for money.",
            "Read the booking; its status says what can be done."),
    BOOKING_CLOSED(
            409, "Booking closed", "The booking has ended and takes no changes.", "Book anew."),
    EMAIL_TAKEN(
            409,
            "E-mail address taken",
            "Another account has that e-mail address.",
            "Log in with it, or register with another address."),
    STALE_VERSION(
            412,
            "Stale version",
            "Somebody changed the resource since it was read.",
            "Read it again and repeat the change with its new `ETag`."),
    BODY_TOO_LARGE(
            413,
            "Body too large",
            "The body is larger than the service accepts.",
            "Send less at once."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The body is in a form that the resource does not read.",
            "Send JSON with `Content-Type: application/json`."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key reused",
            "The idempotency key was used before with another body.",
            "Use a new key for a new request."),
    PRECONDITION_REQUIRED(
            428,
            "If-Match required",
            "A change of this resource must say which version it changes.",
            "Read the resource and send its `ETag` as `If-Match`."),
    RATE_LIMITED(
            429,
            "Too many requests",
            "The caller sends more requests than its limit allows.",
            "Wait as long as `Retry-After` says."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "The service failed; the fault is not the caller's.",
            "Try again later; if it stays, report the trace id."),
    SEARCH_UNAVAILABLE(
            503,
            "Search unavailable",
            "Flights cannot be searched at the moment; bookings go on.",
            "Try again as `Retry-After` says."),
    OVERLOADED(
            503,
            "Overloaded",
            "The service has more work than it can do in time; nothing was changed.",
            "Send the request again as `Retry-After` says."),
    TEMPORARILY_UNAVAILABLE(
            503,
            "Temporarily unavailable",
            "A part of the service cannot be reached at the moment.",
            "Send the request again as `Retry-After` says, with the same idempotency key.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String advice;

    ProblemCatalogue(int status, String title, String meaning, String advice) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.advice = advice;
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
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** A sentence that says what to do next. */
    public String advice() {
        return advice;
    }
}
