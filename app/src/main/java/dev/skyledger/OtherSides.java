package dev.skyledger;

import dev.skyledger.platform.roles.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Keeps the sides that are not this process's role out of it: nothing in their packages becomes a
 * bean, so neither their endpoints nor their handlers are there.
 */
class OtherSides implements TypeFilter {

    private final List<String> packages;

    OtherSides(Environment environment) {
        packages = packagesWithout(Role.of(environment));
    }

    private static List<String> packagesWithout(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(role -> !roles.contains(role))
                .map(role -> "dev.skyledger.%s.".formatted(role.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory others) {
        return packages.stream().anyMatch(found.getClassMetadata().getClassName()::startsWith);
    }
}
