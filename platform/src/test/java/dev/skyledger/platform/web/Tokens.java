package dev.skyledger.platform.web;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.security.AccessTokens;
import java.util.Set;

/** Tokens of the cast. */
public final class Tokens {

    public static final TravellerId ANNA = new TravellerId("01920000-0000-7000-8000-00000000a22a");

    private Tokens() {}

    public static String traveller(HttpServer server) {
        return of(server, Role.TRAVELLER);
    }

    public static String of(HttpServer server, Role role) {
        return "Bearer " + server.bean(AccessTokens.class).issue(ANNA, Set.of(role)).token();
    }
}
