package dev.skyledger.saga.alert;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What matching prices with alerts may remember; it works with little as well, only slower.
 *
 * @param most how many alerts and offers are kept in memory, about 200 bytes each
 * @param connections how many offers, and how many alerts, are kept besides for those that will do
 *     with connections
 */
@ConfigurationProperties("skyledger.alerts.memory")
record AlertMemory(@DefaultValue("1500000") long most, @DefaultValue("500000") long connections) {}
