package dev.skyledger.platform.personal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The configured key that wraps all others, as Base64 of 32 bytes, and the name by which rows say
 * which one wrapped them.
 */
@ConfigurationProperties("skyledger.security")
record MasterKey(@Nullable String masterKey, @DefaultValue("1") String masterKeyId) {

    @Override
    public String toString() {
        return "master key " + masterKeyId;
    }
}
