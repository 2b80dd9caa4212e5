package dev.skyledger.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server with a few example endpoints, asked over real HTTP. */
public final class HttpServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private HttpServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one that tests share which change nothing. */
    public static HttpServer shared() {
        return Shared.SERVER;
    }

    public static HttpServer with(String... properties) {
        return on(HttpExamples.freshDatabase(), properties);
    }

    /** One more part of the application beside the platform's, on a database with its schemas. */
    public static HttpServer of(Class<?> part, List<String> schemas, String... properties) {
        var url = HttpExamples.freshDatabase();
        try (var pool = TestDatabase.pool(url)) {
            schemas.forEach(schema -> DirectWrites.migrate(pool, schema));
        }
        return start(List.of(HttpExamples.class, part), url, properties);
    }

    public static HttpServer on(String database, String... properties) {
        return start(List.of(HttpExamples.class), database, properties);
    }

    private static HttpServer start(List<Class<?>> parts, String database, String... properties) {
        var arguments = new ArrayList<>(List.of(properties));
        arguments.addAll(
                List.of(
                        "spring.config.import=classpath:http.yml",
                        "skyledger.example.http=true",
                        "spring.main.banner-mode=off",
                        "server.port=0",
                        "spring.datasource.url=" + database,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres"));
        return new HttpServer(
                new SpringApplicationBuilder(parts.toArray(Class<?>[]::new))
                        .registerShutdownHook(false)
                        .run(arguments.stream().map(it -> "--" + it).toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, String json, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return send("POST", path, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    public Answer send(
            String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var uri = URI.create("http://localhost:" + port() + path);
        var request = HttpRequest.newBuilder(uri).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String text(String member) {
            return json().path(member).asString("");
        }
    }

    private static final class Shared {
        private static final HttpServer SERVER = with("skyledger.limits.enabled=false");
    }
}
