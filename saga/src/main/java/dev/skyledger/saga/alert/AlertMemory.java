package dev.skyledger.saga.alert;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What matching prices with alerts may remember; it works with little as well, only slower.
 *
 * @param most how many alerts and offers are kept in memory, about 200 bytes each
 */
@ConfigurationProperties("skyledger.alerts.memory")
record AlertMemory(@DefaultValue("1500000") long most) {}
