package dev.skyledger.platform.embedded;

import java.nio.file.Path;
import java.util.List;

/** The command line of Elasticsearch, on the same Java as the application. */
record SearchCommand(SearchPrograms programs, SearchFiles files, String heap) {

    /** Variables that would change another Java than the one they are meant for. */
    static final List<String> FOREIGN =
            List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    List<String> line() {
        var folder = programs.folder();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx" + heap,
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // starts in half the time
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + files.home().resolve("classes.jsa"),
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + files.temporary(),
                "-Djava.locale.providers=CLDR",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Des.path.home=" + folder,
                "-Des.distribution.type=zip",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "--add-modules=jdk.incubator.vector,jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                "--module-path",
                folder.resolve("lib").toString(),
                "-cp",
                folder.resolve("main").resolve("skyledger-search-node.jar").toString(),
                "dev.skyledger.search.node.SearchNode",
                files.config().toString());
    }
}
