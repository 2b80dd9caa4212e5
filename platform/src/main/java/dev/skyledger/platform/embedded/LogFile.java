package dev.skyledger.platform.embedded;

import dev.skyledger.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where a server writes what happens to it; a start after many lines begins a new file. */
record LogFile(Path folder, String name) {

    private static final long LARGE = 5_000_000;

    Path path() {
        return folder.resolve(name);
    }

    /** Sends both outputs of a process here, after what is there already. */
    ProcessBuilder collects(ProcessBuilder process) throws IOException {
        Files.createDirectories(folder);
        OwnerOnly.close(folder);
        if (Files.exists(path()) && Files.size(path()) > LARGE) {
            Files.move(path(), folder.resolve(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(path().toFile()));
    }

    /** Its last lines, for a sentence about what went wrong. */
    String end() {
        try {
            var lines =
                    List.of(
                            new String(Files.readAllBytes(path()), StandardCharsets.UTF_8)
                                    .split("\n"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "(it wrote nothing)";
        }
    }
}
