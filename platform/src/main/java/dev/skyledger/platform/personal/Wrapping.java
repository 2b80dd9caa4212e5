package dev.skyledger.platform.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.PersonId;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Puts people's keys under the master key, each bound to its person, and takes them out again. */
final class Wrapping {

    private final String masterKeyId;

    private final SecretKey wrapper;

    Wrapping(MasterSecret master) {
        this.masterKeyId = master.id();
        this.wrapper = Box.derived(master.key(), "AES", "person keys".getBytes(UTF_8));
    }

    String masterKeyId() {
        return masterKeyId;
    }

    byte[] wrapped(PersonId person, byte[] secret) {
        return Box.seal(wrapper, person.value().getBytes(UTF_8), secret);
    }

    PersonKey unwrapped(PersonId person, byte @Nullable [] wrapped, String under) {
        if (wrapped == null) {
            return new PersonKey.Destroyed();
        }
        if (!under.equals(masterKeyId)) {
            throw new IllegalStateException(
                    "a person's key is wrapped under master key '%s', but the configured one is '%s'"
                            .formatted(under, masterKeyId));
        }
        return PersonKey.of(Box.open(wrapper, person.value().getBytes(UTF_8), wrapped));
    }
}
