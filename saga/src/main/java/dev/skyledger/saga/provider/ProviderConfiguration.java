package dev.skyledger.saga.provider;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderPolicy.class)
class ProviderConfiguration {}
