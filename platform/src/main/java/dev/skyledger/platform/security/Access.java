package dev.skyledger.platform.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may ask for what, before any endpoint looks closer. */
final class Access {

    static final String METRICS = "/api/v1/admin/metrics";

    static final List<String> PUBLIC_READS =
            List.of(
                    "/api/v1/flights/search",
                    "/api/v1/flights/{flight:[0-9a-fA-F-]{36}}",
                    "/api/v1/flights/{flight:[0-9a-fA-F-]{36}}/seats",
                    "/api/v1/flights/prices/*",
                    "/api/v1/flights/cheapest-dates",
                    "/api/v1/auth/development-accounts", // is there only in development
                    "/api/v1/routes/popular",
                    "/api/v1/airports",
                    "/api/v1/airports/*",
                    "/api/v1/airlines",
                    "/api/v1/airlines/*",
                    "/api/v1/simulator/actions/*/*", // the page of a pretended bank
                    "/api/v1/auth/development-accounts"); // not there in production

    static final List<String> PUBLIC_WRITES =
            List.of(
                    "/api/v1/auth/register",
                    "/api/v1/auth/signup",
                    "/api/v1/auth/login",
                    "/api/v1/auth/refresh",
                    "/api/v1/bookings/retrieval", // the locator and a family name are the proof
                    "/api/v1/simulator/actions/*/*/*",
                    "/api/v1/auth/logout", // the refresh token that ends is the proof
                    "/api/v1/payments/callbacks/*"); // signed by the provider

    private Access() {}

    static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            BearerTokens tokens) {
        requests.dispatcherTypeMatchers(
                        DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        PUBLIC_READS.forEach(path -> requests.requestMatchers(GET, path).permitAll());
        PUBLIC_READS.forEach(path -> requests.requestMatchers(HEAD, path).permitAll());
        PUBLIC_WRITES.forEach(path -> requests.requestMatchers(POST, path).permitAll());
        requests.requestMatchers(METRICS)
                .access(operatorOrScraper(tokens))
                .requestMatchers("/api/v1/admin/health")
                .hasRole("OPERATOR")
                .requestMatchers("/api/v1/admin/searches", "/api/v1/admin/searches/routes")
                .hasAnyRole("ADMIN", "ANALYST")
                .requestMatchers(
                        "/api/v1/admin/**", "/api/v1/airports/sync", "/api/v1/airlines/sync")
                .hasRole("ADMIN")
                .requestMatchers("/api/v1/audit/**")
                .hasRole("AUDITOR")
                .requestMatchers("/api/v1/simulator/**")
                .hasAnyRole("ADMIN", "ANALYST", "AUDITOR", "OPERATOR")
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest() // pages, their parts, and addresses that are nothing
                .permitAll();
    }

    private static AuthorizationManager<RequestAuthorizationContext> operatorOrScraper(
            BearerTokens tokens) {
        return (who, context) -> {
            var isOperator =
                    who.get().getAuthorities().stream()
                            .anyMatch(it -> "ROLE_OPERATOR".equals(it.getAuthority()));
            return new AuthorizationDecision(isOperator || tokens.isScrape(context.getRequest()));
        };
    }
}
