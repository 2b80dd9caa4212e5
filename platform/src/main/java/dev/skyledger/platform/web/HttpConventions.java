package dev.skyledger.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every endpoint alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyLimit.class)
class HttpConventions implements WebMvcConfigurer {

    private static final String BASE = "/api/v1";

    private final JsonMapper json;

    private final Cursors cursors;

    HttpConventions(JsonMapper json, Cursors cursors) {
        this.json = json;
        this.cursors = cursors;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                BASE,
                type ->
                        type.getName().startsWith("dev.skyledger.")
                                && !type.isAnnotationPresent(OutsideApi.class));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.of(json)));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, String.class, (Converter<String, String>) CleanText::of);
        registry.addConverter(
                String.class,
                LocalDate.class,
                (Converter<String, @Nullable LocalDate>)
                        it -> it.isBlank() ? null : OurEra.day(it));
        registry.addConverter(
                String.class,
                Instant.class,
                (Converter<String, @Nullable Instant>)
                        it -> it.isBlank() ? null : OurEra.moment(it));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TextBounds());
        registry.addInterceptor(new KnownParameters());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingResolver(cursors));
        resolvers.add(new PreferenceResolver());
    }

    /**
     * What the build names by its content never changes, and lies packed beside itself; everything
     * else is asked for anew.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
