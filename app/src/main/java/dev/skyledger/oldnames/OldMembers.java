package dev.skyledger.oldnames;

import dev.skyledger.contracts.refusal.NotPermitted;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.platform.security.Callers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What old clients say otherwise than by another name. */
@Component
class OldMembers {

    private static final String ON_BEHALF = "asked for by a client of an older system";

    private final String currency;

    OldMembers(@Value("${skyledger.currency:EUR}") String currency) {
        this.currency = currency;
    }

    ObjectNode present(OldName name, ObjectNode sent) {
        var body = PresentNames.members(sent);
        if (name.isFor("/auth/login")) {
            address(body);
            body.remove("username");
        } else if (name.isFor("/auth/register") || name.isFor("/auth/signup")) {
            address(body);
            called(body);
        } else if (name.isFor("/auth/refresh")) {
            rename(body, "refresh", "refreshToken");
        } else if (name.isFor("/bookings")) {
            booking(body);
        } else if (name.isFor("/flights/alerts")) {
            rename(body, "targetPrice", "target");
            price(body, "target");
        }
        return body;
    }

    /** Accounts are found by their address; a user name that is one will do. */
    private static void address(ObjectNode body) {
        var name = body.path("username").asString("");
        if (body.has("username") && !body.has("email")) {
            if (!name.contains("@")) {
                throw new ProblemException(
                        Problem.invalid("email", "is required: accounts have no user names here"));
            }
            body.put("email", name);
        }
    }

    /** Who gives no name is called as their address begins. */
    private static void called(ObjectNode body) {
        rename(body, "username", "displayName");
        rename(body, "name", "displayName");
        var address = body.path("email").asString("");
        if (!body.has("displayName") && address.indexOf('@') > 0) {
            body.put("displayName", address.substring(0, address.indexOf('@')));
        }
    }

    private static void booking(ObjectNode body) {
        if (body.has("flightId") && !body.has("items")) {
            var flight = body.remove("flightId");
            body.putArray("items").addObject().set("flightId", flight);
        }
        var user = body.remove("userId");
        if (user == null || user.isNull()) {
            return;
        }
        var caller = Callers.current().orElse(null);
        if (caller != null && caller.id().value().equalsIgnoreCase(user.asString(""))) {
            return;
        }
        if (caller == null || !caller.is(Role.ADMIN)) {
            throw new RefusalException(new NotPermitted("booking for somebody else"));
        }
        body.set("onBehalfOf", user);
        if (!body.has("reason")) {
            body.put("reason", ON_BEHALF);
        }
    }

    /** A bare number is an amount of what is sold in. */
    private void price(ObjectNode body, String member) {
        var bare = body.path(member);
        if (bare.isNumber()) {
            body.putObject(member)
                    .put("amount", Money.written(bare.decimalValue()))
                    .put("currency", currency);
        }
    }

    private static void rename(ObjectNode body, String old, String present) {
        if (body.has(old) && !body.has(present)) {
            body.set(present, body.remove(old));
        }
    }
}
