package dev.skyledger.platform.personal;

import dev.skyledger.platform.database.GroupedWrites;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the master key, and hands out what seals under it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MasterKey.class)
class PersonalDataConfiguration {

    @Bean
    MasterSecret masterSecret(
            MasterKey configured,
            Environment environment,
            JdbcClient db,
            @Value("${skyledger.data:.data}") String dataFolder) {
        var master =
                masterSecret(
                        configured,
                        DevelopmentKey.in(Path.of(dataFolder)),
                        environment.acceptsProfiles(Profiles.of("development")));
        MasterKeyCheck.against(db, master);
        return master;
    }

    static MasterSecret masterSecret(
            MasterKey configured, DevelopmentKey file, boolean development) {
        var key = configured.masterKey();
        if (key != null && !key.isBlank()) {
            if (!development && file.is(key)) {
                throw new IllegalStateException(
                        "SKYLEDGER_MASTER_KEY is the key of a development machine; production needs"
                                + " its own");
            }
            return MasterSecret.of(configured.masterKeyId(), key);
        }
        if (!development) {
            throw new IllegalStateException(
                    "SKYLEDGER_MASTER_KEY is missing: the Base64 form of 32 random bytes, under"
                            + " which personal data is sealed");
        }
        return MasterSecret.of(configured.masterKeyId(), file.madeOnce());
    }

    @Bean
    SystemSeal systemSeal(MasterSecret master) {
        return new SystemSeal(master);
    }

    @Bean
    PersonalData personalData(
            MasterSecret master, JdbcClient db, GroupedWrites writes, Clock clock) {
        var wrapping = new Wrapping(master);
        return new SealedPersonalData(new PersonKeys(db, wrapping), wrapping, writes, clock);
    }
}
