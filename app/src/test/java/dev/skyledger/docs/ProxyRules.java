package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the proxy sends a request: its rules in their order, read from its configuration. */
public record ProxyRules(List<Rule> rules, String otherwise) {

    static final Path FILE = Path.of("../deploy/proxy/nginx.conf");

    private static final Pattern MAP =
            Pattern.compile(
                    "map \"\\$request_method \\$uri\" \\$side \\{\n(.*?)\n}", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("\"~([^\"]+)\" (\\w+);");

    private static final Pattern DEFAULT = Pattern.compile("default (\\w+);");

    record Rule(Pattern asked, String side) {}

    public static ProxyRules read() {
        try {
            var map = MAP.matcher(Files.readString(FILE));
            assertThat(map.find()).as("the map of %s", FILE).isTrue();
            return of(map.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProxyRules of(String map) {
        var rules = new ArrayList<Rule>();
        var otherwise = new ArrayList<String>();
        for (var line : map.lines().map(it -> it.replaceAll(" # .*", "").strip()).toList()) {
            var rule = RULE.matcher(line);
            var byDefault = DEFAULT.matcher(line);
            if (rule.matches()) {
                rules.add(new Rule(Pattern.compile(rule.group(1)), rule.group(2)));
            } else {
                assertThat(byDefault.matches()).as("'%s' is a rule", line).isTrue();
                otherwise.add(byDefault.group(1));
            }
        }
        assertThat(otherwise).hasSize(1);
        return new ProxyRules(rules, otherwise.getFirst());
    }

    /** The side that gets a request to this address, whose variables have some value. */
    public String sideOf(String method, String address) {
        var asked = method + " " + sample(address);
        return rules.stream()
                .filter(rule -> rule.asked().matcher(asked).find())
                .map(Rule::side)
                .findFirst()
                .orElse(otherwise);
    }

    public static String sample(String address) {
        return address.replaceAll("\\{[^}]+}", "01939000-0000-7000-8000-000000000001");
    }
}
