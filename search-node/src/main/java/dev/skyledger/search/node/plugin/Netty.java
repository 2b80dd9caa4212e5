package dev.skyledger.search.node.plugin;

import java.util.List;
import org.elasticsearch.common.settings.Setting;
import org.elasticsearch.plugins.NetworkPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * Elasticsearch's own HTTP server. Its module lies beside this plugin instead of among the node's
 * modules, so that no request gets past the guard; it is not in any registry, hence by name.
 */
final class Netty {

    private final Plugin plugin = load();

    NetworkPlugin plugin() {
        return (NetworkPlugin) plugin;
    }

    List<Setting<?>> settings() {
        return plugin.getSettings();
    }

    private static Plugin load() {
        try {
            var type = Class.forName("org.elasticsearch.transport.netty4.Netty4Plugin");
            return (Plugin) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the node lacks its HTTP server", e);
        }
    }
}
