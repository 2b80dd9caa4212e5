package dev.skyledger.query.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes server-sent events; each is sent at once. */
record StreamEndpointSink(HttpServletResponse response) implements LiveStream.Sink {

    StreamEndpointSink {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // a proxy must not gather them
    }

    @Override
    public void event(@Nullable Long id, String name, String data) throws IOException {
        var text = new StringBuilder();
        if (id != null) {
            text.append("id: ").append(id).append('\n');
        }
        write(text.append("event: %s\ndata: %s\n\n".formatted(name, data)).toString());
    }

    @Override
    public void alive() throws IOException {
        write(": alive\n\n");
    }

    private void write(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(UTF_8));
        response.flushBuffer();
    }
}
