package dev.skyledger.platform.security;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The one chain of security filters: no sessions, tokens only, strict headers. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    /** The application brings everything along; only styles are also made while it runs. */
    private static final String CONTENT =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src"
                    + " 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors"
                    + " 'none'";

    /** Without it every filter of the chain is wrapped in a measurement that nobody reads. */
    @Bean
    SecurityObservationSettings unmeasuredFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** As strict as ever; names and values of plain letters, as nearly all are, need no pattern. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(plainOr(StrictHttpFirewall.ALLOWED_HEADER_NAMES));
        firewall.setAllowedHeaderValues(plainOr(StrictHttpFirewall.ALLOWED_HEADER_VALUES));
        return firewall;
    }

    private static Predicate<String> plainOr(Predicate<String> pattern) {
        return text ->
                text.chars().allMatch(letter -> letter >= ' ' && letter <= '~')
                        || pattern.test(text);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, BearerTokens tokens, TokenProblems problems, Secrets secrets) {
        return http.csrf(AbstractHttpConfigurer::disable) // nothing is done for a cookie alone
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT))
                                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                                .frameOptions(it -> it.deny()))
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(it ->
                        it.bearerTokenResolver(tokens)
                                .authenticationEntryPoint(problems)
                                .accessDeniedHandler(problems)
                                .jwt(jwt ->
                                        jwt.jwtAuthenticationConverter(token ->
                                                new CallerAuthentication(
                                                        Callers.of(token, secrets.rolesClaim())))))
                .authorizeHttpRequests(requests -> Access.rules(requests, tokens))
                .build();
    }
}
