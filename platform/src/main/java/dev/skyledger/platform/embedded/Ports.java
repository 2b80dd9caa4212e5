package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The doors on this machine's own address. */
final class Ports {

    private Ports() {}

    /** The port that was asked for, or any free one for 0. */
    static int chosen(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedServerFailure("This machine has no free port: " + e, e);
        }
    }

    static void requireFree(int port, String server, String key) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "Port %d, meant for %s, is in use: stop what uses it, or set %s to another port."
                            .formatted(port, server, key),
                    e);
        }
    }
}
