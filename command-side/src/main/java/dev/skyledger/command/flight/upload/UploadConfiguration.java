package dev.skyledger.command.flight.upload;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of uploads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadPolicy.class)
class UploadConfiguration {}
