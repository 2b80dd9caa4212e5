package dev.skyledger.contracts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The messages of all features, found on the classpath. */
public final class Messages {

    private Messages() {}

    /** Every record of the contracts, tests left out. */
    public static List<? extends Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location ->
                                !location.contains("api-contracts-")
                                        || !location.contains("-tests.jar"))
                        .importPackages("dev.skyledger.contracts")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .toList();
    }

    /** Every record that belongs to a family of events. */
    public static List<? extends Class<?>> events() {
        return records().stream().filter(Messages::isEvent).toList();
    }

    static boolean isEvent(Class<?> type) {
        for (var family : type.getInterfaces()) {
            if (family.getSimpleName().endsWith("Event") || isEvent(family)) {
                return true;
            }
        }
        return false;
    }
}
