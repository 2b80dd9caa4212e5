package dev.skyledger.oldnames;

import static dev.skyledger.oldnames.OldCall.missing;
import static dev.skyledger.oldnames.OldCall.moved;
import static dev.skyledger.oldnames.OldCall.renamed;
import static dev.skyledger.oldnames.OldCall.signedIn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every call that a client of a replaced system may send. */
final class OldCalls {

    static final List<OldCall> ALL =
            List.of(
                    moved("S0-20", "POST", "/auth/register"),
                    moved("S1-20", "POST", "/auth/signup"),
                    renamed("S4-40", "POST", "/api/auth/register", "/auth/register"),
                    moved("S0-21 S1-21", "POST", "/auth/login"),
                    renamed("S4-41", "POST", "/api/auth/login", "/auth/login"),
                    moved("S0-22 S1-22", "POST", "/auth/refresh"),
                    renamed("S3-21", "POST", "/token/refresh", "/auth/refresh"),
                    moved("S0-23", "GET", "/auth/me"),
                    renamed("S4-42", "GET", "/api/auth/me", "/auth/me"),
                    moved("S0-24 S1-23", "GET", "/flights/search"),
                    renamed("S2-16", "GET", "/api/v1/search", "/flights/search"),
                    moved("S0-25", "GET", "/flights/prices/{origin}-{destination}"),
                    moved("S0-26", "GET", "/flights/cheapest-dates"),
                    moved("S0-27", "POST", "/flights/alerts"),
                    missing("S1-25", "GET", "/flights/live"),
                    missing("S1-26", "GET", "/flights/track/{identifier}"),
                    moved("S1-24", "GET", "/flights/{flight}"),
                    signedIn("S4-43", "GET", "/api/flights/flights", "/flights"),
                    signedIn("S4-44", "GET", "/api/flights/places", "/airports"),
                    signedIn("S4-45", "GET", "/api/flights/weeks", "/flights/weekdays"),
                    moved("S1-27", "POST", "/bookings"),
                    renamed("S2-18", "POST", "/api/v1/booking", "/bookings"),
                    renamed("S4-47", "POST", "/api/bookings", "/bookings"),
                    moved("S1-28", "GET", "/bookings"),
                    renamed("S4-46", "GET", "/api/bookings", "/bookings"),
                    moved("S1-29", "GET", "/bookings/{booking}"),
                    moved("S1-30", "GET", "/airports"),
                    renamed("S2-17", "GET", "/api/v1/airports", "/airports"),
                    moved("S1-31", "GET", "/airports/{iata}"),
                    moved("S1-32", "POST", "/airports/sync"),
                    moved("S1-33", "GET", "/airlines"),
                    moved("S1-34", "GET", "/airlines/{iata}"),
                    moved("S1-35", "POST", "/airlines/sync"),
                    moved("S2-10", "POST", "/admin/flights"),
                    moved("S2-11", "POST", "/admin/flights/bulk-upload"),
                    moved("S2-12", "GET", "/admin/flights/bulk-upload/status/{job}"),
                    moved("S2-13", "GET", "/admin/flights/{flight}"),
                    moved("S2-14", "PUT", "/admin/flights/{flight}"),
                    moved("S2-15", "DELETE", "/admin/flights/{flight}"),
                    moved("S1-39", "GET", "/admin/metrics"),
                    moved("S1-40", "GET", "/admin/health"),
                    missing("S0-28", "POST", "/trips"),
                    missing("S0-29", "GET", "/trips"),
                    missing("S0-30", "GET", "/trips/{trip}"),
                    missing("S0-31", "POST", "/trips/{trip}/members"),
                    missing("S0-32", "POST", "/trips/{trip}/search"),
                    missing("S0-33", "GET", "/destinations"),
                    missing("S0-36", "GET", "/destinations/trending"),
                    missing("S0-34", "GET", "/destinations/{code}"),
                    missing("S0-35", "GET", "/destinations/{code}/social"),
                    missing("S1-36", "POST", "/webhooks/subscriptions"),
                    missing("S1-37", "GET", "/webhooks/subscriptions"),
                    missing("S1-38", "POST", "/webhooks/test"));

    /** Whatever begins so is an old address; no page of the browser application does. */
    private static final Set<String> FIRST_PARTS =
            Set.of(
                    "auth",
                    "flights",
                    "bookings",
                    "airports",
                    "airlines",
                    "trips",
                    "destinations",
                    "webhooks",
                    "admin");

    private static final Map<String, OldCall> RENAMED =
            ALL.stream()
                    .filter(call -> call.present() != null && !call.isMoved())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    OldCall::path, Function.identity(), (first, _) -> first));

    private OldCalls() {}

    /** What is meant by a request to this address, with or without a slash at its end. */
    static @Nullable OldName meantBy(String method, String uri) {
        var path = uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        var renamed = RENAMED.get(path);
        if (renamed != null) {
            var present = String.valueOf(renamed.present());
            return present.equals(uri) ? null : new OldName(uri, present, renamed.needsToken());
        }
        if (!FIRST_PARTS.contains(firstPart(path))) {
            return null;
        }
        var isMissing = ALL.stream().anyMatch(it -> it.present() == null && it.fits(method, path));
        return new OldName(uri, isMissing ? null : OldCall.API + path, false);
    }

    private static String firstPart(String path) {
        var end = path.indexOf('/', 1);
        return path.isEmpty() ? path : end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
