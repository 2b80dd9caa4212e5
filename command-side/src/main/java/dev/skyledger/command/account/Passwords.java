package dev.skyledger.command.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.WeakPassword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how one is kept: as an Argon2id hash. */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final List<DictionaryLoader> LISTS =
            List.of(
                    StandardDictionaries.PASSWORDS_LOADER,
                    StandardDictionaries.ENGLISH_WIKIPEDIA_LOADER,
                    StandardDictionaries.US_TV_AND_FILM_LOADER,
                    StandardDictionaries.SURNAMES_LOADER,
                    StandardDictionaries.MALE_NAMES_LOADER,
                    StandardDictionaries.FEMALE_NAMES_LOADER);

    /**
     * Of a password that nobody has; to make it anew would take a tenth of a second of each start.
     */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1"
                    + "$xUuVZxd6qJxYhgbUNRfuRg$k3A5JMKxdAkr6d8O5JpSGqwpkaSfn/wwUj5BUHTzzdA";

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Set<String> common = commonOnes();

    /** Refuses a password that is easy to guess. */
    void demandStrength(String typed) {
        var password = meant(typed);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new RefusalException(
                    new WeakPassword(
                            "Choose a password of "
                                    + SHORTEST
                                    + " to "
                                    + LONGEST
                                    + " characters."));
        }
        if (common.contains(password.toLowerCase(Locale.ROOT))) {
            throw new RefusalException(
                    new WeakPassword(
                            "Many people use this password. Choose one that is yours alone."));
        }
    }

    String hash(String password) {
        var hash = argon2.encode(meant(password));
        if (hash == null) {
            throw new IllegalStateException("a password was not hashed");
        }
        return hash;
    }

    /**
     * Whether the password fits; an unknown account takes as long to refuse as a wrong password.
     */
    boolean fits(String password, @Nullable String hash) {
        return argon2.matches(meant(password), hash == null ? NOBODYS : hash) && hash != null;
    }

    /** What was typed, in the form in which requests carry it. */
    private static String meant(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    /** The hash that stands in where there is no account; it costs as much as any. */
    String nobodys() {
        return NOBODYS;
    }

    /** The lists share no word: a password that is also an ordinary word stands among the words. */
    private static Set<String> commonOnes() {
        var all = new HashSet<String>();
        try {
            for (var list : LISTS) {
                all.addAll(list.load().getFrequencies());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
