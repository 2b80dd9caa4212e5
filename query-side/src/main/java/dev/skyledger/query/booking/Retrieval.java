package dev.skyledger.query.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.Uuid7;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.personal.SystemSeal;
import dev.skyledger.platform.reference.Names;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds a booking for whoever knows its locator and the family name of one who travels. A locator
 * that nobody has costs the same questions and comparisons as a name that is wrong.
 */
@Component
class Retrieval {

    private static final String PURPOSE = "family-names";

    /**
     * One more than a booking can have, with everybody's lap taken, so that there is always
     * somebody's key to ask for.
     */
    private static final int NAMES = 19;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final BookingTable bookings;

    private final PersonalData personal;

    private final SystemSeal seal;

    Retrieval(BookingTable bookings, PersonalData personal, SystemSeal seal) {
        this.bookings = bookings;
        this.personal = personal;
        this.seal = seal;
    }

    Optional<BookingTable.Stored> find(Locator locator, String familyName) {
        var found = bookings.find(locator.value());
        var wanted = folded(familyName);
        var mark = mark(wanted);
        var isTheirs = false;
        for (var name : personal.openAll(padded(found.map(Retrieval::names).orElse(List.of())))) {
            isTheirs |= MessageDigest.isEqual(mark, mark(name == null ? "" : folded(name)));
        }
        return isTheirs && !wanted.isEmpty() ? found : Optional.empty();
    }

    private static List<SealedText> names(BookingTable.Stored booking) {
        return booking.passengers().stream()
                .flatMap(passenger -> Stream.ofNullable(passenger.familyName()))
                .toList();
    }

    private static List<SealedText> padded(List<SealedText> names) {
        return Stream.concat(names.stream(), Stream.generate(Retrieval::nobodys))
                .limit(NAMES)
                .toList();
    }

    /** Nobody has the key to it, as if the person had been erased. */
    private static SealedText nobodys() {
        return new SealedText(new PersonId(Uuid7.next()), "");
    }

    /** On tickets and in passports neither marks nor what stands between letters is the same. */
    private static String folded(String name) {
        return BETWEEN.matcher(Names.folded(name)).replaceAll("");
    }

    private byte[] mark(String name) {
        return seal.fingerprint(PURPOSE, name).getBytes(UTF_8);
    }
}
