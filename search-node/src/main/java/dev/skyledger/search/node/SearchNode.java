package dev.skyledger.search.node;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.bootstrap.BootstrapInfo;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** Runs one Elasticsearch node for as long as the application holds the standard input open. */
public final class SearchNode {

    private SearchNode() {}

    /** Starts the node; the only argument is the folder of its configuration. */
    public static void main(String[] arguments) throws Exception {
        LogConfigurator.configureESLogging();
        LogConfigurator.registerErrorListener();
        BootstrapInfo.init();
        var environment = environment(Path.of(arguments[0]));
        LogConfigurator.setClusterName("skyledger");
        LogConfigurator.setNodeName("search");
        LogConfigurator.configure(environment, true);
        var node = new Node(environment, plugins(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close"));
        Thread.ofPlatform().name("application").start(SearchNode::endWithTheApplication);
        node.start();
    }

    private static Environment environment(Path config) {
        var home = Settings.builder().put("path.home", System.getProperty("es.path.home")).build();
        return InternalSettingsPreparer.prepareEnvironment(home, Map.of(), config, () -> "search");
    }

    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir()),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir()),
                Map.of());
    }

    private static void endWithTheApplication() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The application cannot be heard any more: " + e);
        }
        System.exit(0);
    }

    private static void close(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.err.println("The node did not close in order: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
