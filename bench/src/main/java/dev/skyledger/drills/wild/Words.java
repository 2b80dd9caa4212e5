package dev.skyledger.drills.wild;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes up texts that match the patterns of the description, which are of a simple kind. */
final class Words {

    private static final Pattern PART =
            Pattern.compile("(\\[[^\\]]+\\]|\\\\?.|\\([^)]*\\))(\\{\\d+(?:,\\d+)?}|[?+*])?");

    private Words() {}

    static String like(String pattern, RandomGenerator chance) {
        var text = pattern.replaceAll("^\\^|\\$$", "");
        if (text.startsWith("(") && text.endsWith(")")) {
            var choices = text.substring(1, text.length() - 1).split("\\|");
            return choices[chance.nextInt(choices.length)];
        }
        var made = new StringBuilder();
        var parts = Pattern.compile("\\((.*?)\\)(\\?)").matcher(text);
        var plain = parts.replaceAll(chance.nextBoolean() ? "$1" : "");
        var part = PART.matcher(plain);
        while (part.find()) {
            for (var left = times(part.group(2), chance); left > 0; left--) {
                made.append(one(part.group(1), chance));
            }
        }
        return made.toString();
    }

    private static int times(@Nullable String many, RandomGenerator chance) {
        if (many == null) {
            return 1;
        }
        return switch (many.charAt(0)) {
            case '?' -> chance.nextInt(2);
            case '*' -> chance.nextInt(4);
            case '+' -> 1 + chance.nextInt(4);
            default -> {
                var bounds = many.substring(1, many.length() - 1).split(",");
                var least = Integer.parseInt(bounds[0]);
                var most = Integer.parseInt(bounds[bounds.length - 1]);
                yield chance.nextInt(least, most + 1);
            }
        };
    }

    private static char one(String part, RandomGenerator chance) {
        return switch (part) {
            case "\\d" -> (char) ('0' + chance.nextInt(10));
            case "." -> (char) ('a' + chance.nextInt(26));
            default -> part.startsWith("[") ? of(part, chance) : part.charAt(part.length() - 1);
        };
    }

    /** Any character that the class has. */
    private static char of(String characters, RandomGenerator chance) {
        var pattern = Pattern.compile(characters);
        while (true) {
            var it = (char) chance.nextInt(' ', 127);
            if (pattern.matcher(Character.toString(it)).matches()) {
                return it;
            }
        }
    }
}
