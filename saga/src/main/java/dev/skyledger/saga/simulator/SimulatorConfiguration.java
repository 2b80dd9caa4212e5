package dev.skyledger.saga.simulator;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the simulator. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SimulatorPolicy.class)
class SimulatorConfiguration {}
