package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a person gets mail; two spellings that differ only in case are the same address. */
public record EmailAddress(@JsonValue String value) {

    private static final String NONE_OF = "[^\\s\\p{Cc}\\p{Cs}@<>()\\[\\],;:\\\\\"";
    private static final String NAME = NONE_OF + ".]+";
    private static final Pattern FORM =
            Pattern.compile(NONE_OF + "]{1,64}@" + NAME + "(\\." + NAME + ")+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an e-mail address looks like ana@example.org");
        }
    }

    /** The form in which addresses are compared. */
    public String canonical() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
