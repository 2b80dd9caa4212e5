package dev.skyledger.platform.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How this machine starts a server: away from the terminal, whose Ctrl-C is meant for the
 * application alone, and as somebody else than root where root is refused.
 *
 * @param user who must own the data, or -1 if that is so anyway
 */
record Launch(List<String> prefix, int user) {

    private static final int NOBODY = 65534;

    static Launch asMyself() {
        return new Launch(inPath("setsid") ? List.of("setsid") : List.of(), -1);
    }

    static Launch notAsRoot() {
        var myself = asMyself();
        if (!System.getProperty("user.name").equals("root")) {
            return myself;
        }
        if (LinuxUtils.isUnshareAvailable()) {
            return new Launch(myself.with(List.of("unshare", "-U")), 0);
        }
        if (inPath("setpriv")) {
            return new Launch(
                    myself.with(
                            List.of(
                                    "setpriv",
                                    "--reuid=" + NOBODY,
                                    "--regid=" + NOBODY,
                                    "--clear-groups")),
                    NOBODY);
        }
        throw new EmbeddedServerFailure(
                "PostgreSQL refuses to run as root, and this machine has neither unshare nor setpriv: start the application as an ordinary user.");
    }

    List<String> with(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives a folder and all that is in it to the user who will work there. */
    void own(Path folder) throws IOException {
        if (user < 0 || Files.getAttribute(folder, "unix:uid").equals(user)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.setAttribute(path, "unix:uid", user);
            }
        }
    }

    private static boolean inPath(String program) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }
}
