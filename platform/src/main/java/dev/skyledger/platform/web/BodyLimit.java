package dev.skyledger.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How large a body may be; uploads of files have the framework's own limits. */
@ConfigurationProperties("skyledger.web")
record BodyLimit(@DefaultValue("1MB") DataSize maxBody) {}
