package dev.skyledger.command.booking;

import dev.skyledger.platform.personal.SystemSeal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locators under a key of their own, and the settings of bookings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BookingPolicy.class, NamePolicy.class})
class BookingConfiguration {

    @Bean
    Locators locators(JdbcClient db, SystemSeal seal) {
        return new Locators(db, new LocatorPermutation(text -> seal.fingerprint("locators", text)));
    }
}
