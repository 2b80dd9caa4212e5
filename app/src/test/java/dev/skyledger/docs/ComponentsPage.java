package dev.skyledger.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what each package is for and which others it knows, from the packages themselves. */
record ComponentsPage(Path root) {

    private static final List<String> MODULES =
            List.of(
                    "api-contracts",
                    "platform",
                    "search-node",
                    "command-side",
                    "saga",
                    "query-side",
                    "app");

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static final Pattern IMPORT =
            Pattern.compile(
                    "^import (?:static )?dev\\.skyledger\\.([a-z.]+[a-z])\\.[A-Z]",
                    Pattern.MULTILINE);

    String written() throws IOException {
        var page =
                new StringBuilder(
                        "# Components\n\nGenerated from the packages; a build fails when it differs. "
                                + "The base package `dev.skyledger` is left out.\n");
        for (var module : MODULES) {
            page.append("\n## ")
                    .append(module)
                    .append("\n\n| package | what it is | knows |\n|---|---|---|\n");
            for (var info : packagesOf(module)) {
                page.append(row(info));
            }
        }
        return page.toString();
    }

    private List<Path> packagesOf(String module) throws IOException {
        try (var files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.endsWith("package-info.java")).sorted().toList();
        }
    }

    private static String row(Path info) throws IOException {
        var folder = info.getParent();
        var name = nameOf(folder);
        var knows = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(it -> knows.add(it.group(1)));
            }
        }
        knows.remove(name);
        return "| `%s` | %s | %s |\n"
                .formatted(
                        name.isEmpty() ? "dev.skyledger" : name,
                        sentence(Files.readString(info)),
                        knows.stream().collect(Collectors.joining(", ")));
    }

    private static String nameOf(Path folder) {
        var path = folder.toString().replace('\\', '/');
        var inside = path.substring(path.indexOf("dev/skyledger") + "dev/skyledger".length());
        return inside.replaceFirst("^/", "").replace('/', '.');
    }

    private static String sentence(String info) {
        var doc = SENTENCE.matcher(info);
        return doc.find()
                ? doc.group(1)
                        .replaceAll("\\s*\\n\\s*\\*?", " ")
                        .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                        .replace("|", "/")
                        .replaceAll("\\s+", " ")
                        .strip()
                : "";
    }
}
