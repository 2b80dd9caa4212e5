package dev.skyledger.running;

import dev.skyledger.platform.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One running node for all the stories that neither kill it nor count everything in it. */
public final class SharedNode {

    private static Running running;

    private SharedNode() {}

    public static Api api() {
        return running().node().api();
    }

    public static URI address() {
        return running().node().address();
    }

    public static String admin() {
        return api().login("admin@skyledger.test");
    }

    public static String traveller() {
        return api().login("traveller@skyledger.test");
    }

    /** Everything that the node has logged. */
    public static String said() {
        return running().node().said();
    }

    /** The node's database, to look at what no answer shows. */
    public static JdbcClient database() {
        return running().database();
    }

    /** Who asks next gets another node with nothing in it; who has this one may keep it. */
    static synchronized void another() {
        running = null;
    }

    private static synchronized Running running() {
        if (running == null) {
            running = Running.start();
        }
        return running;
    }

    private record Running(Node node, JdbcClient database) {

        static Running start() {
            try {
                var url = TestDatabase.migratedUrl();
                var node = Node.start(url, Files.createTempDirectory("skyledger-shared"));
                Runtime.getRuntime().addShutdownHook(new Thread(node::kill));
                var database = JdbcClient.create(TestDatabase.pool(url));
                return new Running(node, database);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
