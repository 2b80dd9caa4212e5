package dev.skyledger;

import dev.skyledger.command.account.DevelopmentAccounts;
import dev.skyledger.command.flight.SampleFlights;
import dev.skyledger.platform.roles.ConditionalOnRole;
import dev.skyledger.platform.roles.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Fills a development instance with something to look at, and says where to click and whom to sign
 * in as.
 */
@Component
@Profile("development")
@ConditionalOnRole(Role.COMMAND)
class Welcome implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
    private static final int STEP = 1000;

    private final DevelopmentAccounts accounts;
    private final SampleFlights flights;
    private final SampleBookings bookings;
    private final Environment environment;
    private final boolean samples;

    Welcome(
            DevelopmentAccounts accounts,
            SampleFlights flights,
            SampleBookings bookings,
            Environment environment,
            @Value("${skyledger.sample.enabled:true}") boolean samples) {
        this.accounts = accounts;
        this.flights = flights;
        this.bookings = bookings;
        this.environment = environment;
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var address = address();
        accounts.open();
        if (samples) {
            if (flights.topUp(Welcome::sayHowFar) > 0) {
                LOG.info("Flights of the next 60 days are on sale.");
            }
            if (Role.of(environment).contains(Role.QUERY)) {
                bookings.load(address);
            }
        }
        say("");
        say("Skyledger is ready: " + address);
        say("  API  " + address + "/docs");
        say("  Sign in with one of these, password " + accounts.password());
        accounts.logins().forEach(login -> say("    " + login.email()));
        say("  Ctrl-C stops it; what was booked stays.");
    }

    private static void sayHowFar(int done, int all) {
        if (done == 1 || done % STEP == 0) {
            LOG.info("Loading sample flights: {} of {} ...", done == 1 ? 0 : done, all);
        }
    }

    private String address() {
        return "http://%s:%s"
                .formatted(
                        environment.getProperty("server.address", "127.0.0.1"),
                        environment.getRequiredProperty("local.server.port"));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
