package dev.skyledger.platform.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of places and people as they are typed: with or without accents, in any case. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Punct}]+");

    private Names() {}

    /** The form in which two spellings of a name are equal. */
    public static String folded(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var plain = new StringBuilder();
        bare.toLowerCase(Locale.ROOT).chars().mapToObj(Names::plain).forEach(plain::append);
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    /** Letters that are of their own and no letter with a mark. */
    private static String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'þ' -> "th";
            default -> Character.toString(letter);
        };
    }
}
