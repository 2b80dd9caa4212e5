package dev.skyledger.running;

import dev.skyledger.platform.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One running node for all the stories that neither kill it nor count everything in it. */
public final class SharedNode {

    private SharedNode() {}

    public static Api api() {
        return Running.NODE.api();
    }

    public static URI address() {
        return Running.NODE.address();
    }

    public static String admin() {
        return Running.ADMIN;
    }

    public static String traveller() {
        return Running.TRAVELLER;
    }

    /** Everything that the node has logged. */
    public static String said() {
        return Running.NODE.said();
    }

    /** The node's database, to look at what no answer shows. */
    public static JdbcClient database() {
        return Running.DATABASE;
    }

    private static final class Running {

        private static final String URL = TestDatabase.freshUrl();
        private static final Node NODE = start();
        private static final String ADMIN = NODE.api().login("admin@skyledger.test");
        private static final String TRAVELLER = NODE.api().login("traveller@skyledger.test");
        private static final JdbcClient DATABASE = JdbcClient.create(TestDatabase.pool(URL));

        private static Node start() {
            try {
                var node = Node.start(URL, Files.createTempDirectory("skyledger-shared"));
                Runtime.getRuntime().addShutdownHook(new Thread(node::kill));
                return node;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
