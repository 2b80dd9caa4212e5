package dev.skyledger.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of the README that leads from each use case to the code that does it. */
record UseCaseTable(Path root) {

    private static final Pattern LINK = Pattern.compile("\\[`([^`]+)`]\\(([^)]+)\\)");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private static final int NAME = 1;
    private static final int ENDPOINT = 2;
    private static final int TESTS = 6;

    /** A word that leads to a file. */
    record Link(String text, String target) {

        boolean isEndpoint() {
            return text.contains(" /");
        }

        boolean isNamedIn(String source) {
            var type = target.replaceAll(".*/|\\.java$", "");
            return Pattern.compile("\\b" + type + "\\b").matcher(source).find()
                    || isEndpoint() && isCalledIn(source);
        }

        private boolean isCalledIn(String source) {
            return VARIABLE.splitAsStream(text.substring(text.indexOf('/')))
                    .map(part -> part.replaceFirst("/$", ""))
                    .allMatch(source::contains);
        }

        /** The name of a class is the name of its file; an endpoint's path is written in it. */
        boolean keepsItsWord(Path root) throws IOException {
            var file = root.resolve(target);
            if (!Files.exists(file)) {
                return false;
            }
            return isEndpoint()
                    ? Files.readString(file).contains(text.substring(text.indexOf('/')))
                    : file.getFileName().toString().equals(text + ".java");
        }
    }

    /** What somebody wants, the code that does it, and the tests that say so. */
    record UseCase(String name, List<Link> code, List<Link> tests) {

        /** Whether one of the tests names a path or a class of the use case. */
        boolean isMeantByItsTests(Path root) throws IOException {
            for (var test : tests) {
                var source = Files.readString(root.resolve(test.target()));
                if (code.stream().anyMatch(link -> link.isNamedIn(source))) {
                    return true;
                }
            }
            return false;
        }
    }

    List<UseCase> useCases() throws IOException {
        return rows().map(row -> row.split("\\|"))
                .map(cells ->
                        new UseCase(
                                cells[NAME].strip(),
                                linksIn(String.join(" ", List.of(cells).subList(ENDPOINT, TESTS)))
                                        .toList(),
                                linksIn(cells[TESTS]).toList()))
                .toList();
    }

    List<Link> links() throws IOException {
        return rows().flatMap(UseCaseTable::linksIn).toList();
    }

    List<String> endpoints() throws IOException {
        return rows().map(row -> row.split("\\|")[ENDPOINT])
                .flatMap(UseCaseTable::linksIn)
                .map(Link::text)
                .sorted()
                .toList();
    }

    private Stream<String> rows() throws IOException {
        return Files.readAllLines(root.resolve("README.md")).stream()
                .dropWhile(line -> !line.startsWith("| use case |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2);
    }

    private static Stream<Link> linksIn(String text) {
        return LINK.matcher(text).results().map(it -> new Link(it.group(1), it.group(2)));
    }
}
