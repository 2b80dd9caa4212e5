package dev.skyledger.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the list of all messages from their sources: what each means, its revision and its parts.
 */
record MessagesPage(Path contracts) {

    private static final Pattern RECORD =
            Pattern.compile(
                    "/\\*\\*(?<doc>.*?)\\*/\\s*(?:@Revision\\(\"(?<revision>\\d+)\"\\)\\s*)?(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                            + "public record (?<name>\\w+)\\((?<parts>.*?)\\)\\s*implements\\s+(?<family>\\w+(?:Command|Event))\\s*\\{",
                    Pattern.DOTALL);

    private record Message(String name, String revision, String meaning, String parts) {}

    String written() throws IOException {
        var page =
                new StringBuilder(
                        "# Messages\n\nGenerated from the code; a build fails when it differs.\n");
        for (var feature : features().entrySet()) {
            page.append("\n## ").append(feature.getKey()).append('\n');
            section(page, "Commands", feature.getValue().get("Command"));
            section(page, "Events", feature.getValue().get("Event"));
        }
        return page.toString();
    }

    private Map<String, Map<String, List<Message>>> features() throws IOException {
        var features = new TreeMap<String, Map<String, List<Message>>>();
        try (var files = Files.walk(contracts)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .forEach(file -> read(file, features));
        }
        return features;
    }

    private void read(Path file, Map<String, Map<String, List<Message>>> features) {
        var match = RECORD.matcher(text(file));
        if (match.find()) {
            var kind = match.group("family").endsWith("Event") ? "Event" : "Command";
            features.computeIfAbsent(
                            file.getParent().getFileName().toString(), _ -> new TreeMap<>())
                    .computeIfAbsent(kind, _ -> new ArrayList<>())
                    .add(
                            new Message(
                                    match.group("name"),
                                    match.group("revision") == null ? "" : match.group("revision"),
                                    plain(match.group("doc")),
                                    parts(match.group("parts"))));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String doc) {
        return doc.replaceAll("\\s*\\n\\s*\\*?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replace('|', '/')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String parts(String parts) {
        return parts.replaceAll("@TargetAggregateIdentifier\\s+", "")
                .replaceAll("@Nullable (\\S+ \\w+)", "$1?")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void section(StringBuilder page, String title, List<Message> messages) {
        if (messages != null) {
            page.append("\n### ")
                    .append(title)
                    .append("\n\n| name | meaning | parts |\n|---|---|---|\n");
            messages.forEach(message ->
                    page.append("| ")
                            .append(message.name())
                            .append(
                                    message.revision().isEmpty()
                                            ? ""
                                            : " (" + message.revision() + ")")
                            .append(" | ")
                            .append(message.meaning())
                            .append(" | `")
                            .append(message.parts())
                            .append("` |\n"));
        }
    }
}
