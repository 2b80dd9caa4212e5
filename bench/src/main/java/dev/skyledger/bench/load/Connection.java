package dev.skyledger.bench.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive HTTP/1.1 connection that reads as little as it can of the answers, because callers
 * share the machine with those who answer.
 */
public final class Connection {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final byte[] LAST_CHUNK = {'\r', '\n', '0', '\r', '\n', '\r', '\n'};
    private static final byte[] LAST_ANSWER = "\r\nConnection: close".getBytes(ISO_8859_1);
    private static final byte[] LENGTH = "content-length:".getBytes(ISO_8859_1);

    private final int port;
    private byte[] buffer = new byte[16 * 1024];
    private int filled;
    private @Nullable Socket socket;

    public Connection(int port) {
        this.port = port;
    }

    /** The bytes of a POST with a JSON body. */
    public static byte[] post(String path, String token, String body, String... headers) {
        var content = body.getBytes(UTF_8);
        var head =
                new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                        .append("Content-Type: application/json\r\nAuthorization: Bearer ")
                        .append(token)
                        .append("\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
        var start = head.toString().getBytes(ISO_8859_1);
        var whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    /** The bytes of a GET that anybody may send. */
    public static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(ISO_8859_1);
    }

    /** Null when the answer has this status and says this, else its status. */
    public @Nullable String expect(byte[] request, String status, byte[] said) throws IOException {
        try {
            exchange(request);
        } catch (IOException e) {
            close();
            throw e;
        }
        var answered = new String(buffer, 9, 3, ISO_8859_1);
        var isRight = answered.equals(status) && find(said, 0) >= 0;
        if (find(LAST_ANSWER, 0) >= 0) {
            close();
        }
        return isRight ? null : answered;
    }

    /** A server may close a connection that was idle; nothing was heard then, so it is repeated. */
    private void exchange(byte[] request) throws IOException {
        var kept = socket;
        if (kept != null) {
            try {
                send(kept, request);
                return;
            } catch (IOException e) {
                if (filled > 0) {
                    throw e;
                }
                close();
            }
        }
        send(connect(), request);
    }

    private void send(Socket open, byte[] request) throws IOException {
        filled = 0;
        open.getOutputStream().write(request);
        receive(open);
    }

    private Socket connect() throws IOException {
        var opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(60_000);
        socket = opened;
        return opened;
    }

    private void receive(Socket open) throws IOException {
        var head = -1;
        while (head < 0) {
            read(open);
            head = find(HEAD_END, 0);
        }
        var body = head + HEAD_END.length;
        var length = length(head);
        while (length >= 0 ? filled < body + length : !isLastChunk(head)) {
            read(open);
        }
    }

    private boolean isLastChunk(int head) {
        var from = Math.max(head + 2, filled - LAST_CHUNK.length);
        return find(LAST_CHUNK, from) >= 0;
    }

    private void read(Socket open) throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        var count = open.getInputStream().read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            throw new EOFException("the connection was closed");
        }
        filled += count;
    }

    /** The length that the head names, or -1 for chunks. */
    private int length(int head) {
        for (var at = 0; at < head; at++) {
            if (buffer[at] == '\n' && startsWith(LENGTH, at + 1)) {
                var length = 0;
                for (var digit = at + 1 + LENGTH.length; buffer[digit] != '\r'; digit++) {
                    length = buffer[digit] == ' ' ? length : length * 10 + buffer[digit] - '0';
                }
                return length;
            }
        }
        return -1;
    }

    private boolean startsWith(byte[] lowerCase, int at) {
        for (var i = 0; i < lowerCase.length; i++) {
            if (Character.toLowerCase(buffer[at + i]) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int find(byte[] wanted, int from) {
        for (var at = from; at <= filled - wanted.length; at++) {
            var same = 0;
            while (same < wanted.length && buffer[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException _) {
            // It is given up either way.
        }
        socket = null;
    }
}
