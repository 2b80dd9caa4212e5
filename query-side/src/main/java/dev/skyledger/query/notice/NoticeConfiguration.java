package dev.skyledger.query.notice;

import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices are written in one part, so that they become visible in the order of the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamPolicy.class)
class NoticeConfiguration {

    @Bean
    ProcessorSettings noticeViewSettings() {
        return new ProcessorSettings("notice-view", 1, null);
    }
}
