package dev.skyledger.contracts;

import dev.skyledger.contracts.shared.SealedText;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Walks through messages, and through every record of ours inside them, and reports what could hold
 * personal data that is not sealed.
 */
public final class PersonalDataWalk {

    /** Words of a name that speak of a person, or of a secret. */
    private static final Set<String> PERSONAL =
            Set.of(
                    "name",
                    "names",
                    "surname",
                    "forename",
                    "nickname",
                    "username",
                    "email",
                    "emails",
                    "mail",
                    "phone",
                    "mobile",
                    "telephone",
                    "fax",
                    "birth",
                    "birthday",
                    "birthdate",
                    "born",
                    "dob",
                    "age",
                    "gender",
                    "sex",
                    "nationality",
                    "passport",
                    "visa",
                    "document",
                    "documents",
                    "address",
                    "street",
                    "postcode",
                    "zip",
                    "contact",
                    "contacts",
                    "password",
                    "secret",
                    "credential",
                    "credentials",
                    "token",
                    "card",
                    "iban",
                    "ip",
                    "diet",
                    "health",
                    "meal");

    private static final String OURS = "dev.skyledger.contracts.";

    private final Set<Type> seen = new HashSet<>();

    private final List<String> findings = new ArrayList<>();

    private PersonalDataWalk() {}

    /** One line for every place that could hold personal data in clear. */
    public static List<String> through(Collection<? extends Class<?>> messages) {
        var walk = new PersonalDataWalk();
        messages.forEach(message -> walk.into(message, message.getSimpleName()));
        return List.copyOf(walk.findings);
    }

    private void into(Class<?> type, String path) {
        if (type == SealedText.class || isPlainValue(type) || !type.getName().startsWith(OURS)) {
            return;
        }
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> into(sub, path));
        }
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(part -> look(type, part, path));
        }
    }

    private void look(Class<?> owner, RecordComponent part, String path) {
        var place = path + "." + part.getName();
        var personal = speaksOfAPerson(part.getName()) || speaksOfAPerson(owner.getSimpleName());
        contents(part.getGenericType()).forEach(content -> judge(content, personal, place));
    }

    private void judge(Class<?> content, boolean personal, String place) {
        if (content == Object.class || content.getName().startsWith("tools.jackson.")) {
            findings.add(place + " could hold anything");
        } else if (content.getName().startsWith(OURS)) {
            into(content, place);
        } else if (content.isArray()) {
            findings.add(place + " is an array, which nobody can look into");
        } else if ((personal || speaksOfAPerson(content.getSimpleName())) && canTell(content)) {
            findings.add(place + " is a clear " + content.getSimpleName());
        }
    }

    /** The classes a value of this type is made of: of a list its elements, of a map both sides. */
    private static List<Class<?>> contents(Type type) {
        return switch (type) {
            case Class<?> plain -> List.of(plain);
            case ParameterizedType generic -> {
                var all = new ArrayList<Class<?>>();
                all.add((Class<?>) generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments())
                        .forEach(argument -> all.addAll(contents(argument)));
                yield all;
            }
            case WildcardType wild -> contents(wild.getUpperBounds()[0]);
            case TypeVariable<?> variable -> contents(variable.getBounds()[0]);
            case GenericArrayType _ -> List.of(Object[].class);
            default -> throw new IllegalStateException("an unknown kind of type: " + type);
        };
    }

    /** Whether a value of the type can tell something about a person; a flag or a moment cannot. */
    private static boolean canTell(Class<?> type) {
        return !type.isEnum()
                && type != boolean.class
                && type != Boolean.class
                && type != Instant.class
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type);
    }

    /** A shared value such as {@code FlightId} or {@code Money}, unless it stands for a person. */
    private static boolean isPlainValue(Class<?> type) {
        return type.getPackageName().equals(OURS + "shared")
                && !type.isSealed()
                && !speaksOfAPerson(type.getSimpleName());
    }

    private static boolean speaksOfAPerson(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(PERSONAL::contains);
    }
}
