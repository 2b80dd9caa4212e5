package dev.skyledger.platform.security;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the description of the interface what may be asked without signing in. */
@Component
class PublicOperations implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> {
                    open(item.getGet(), path, Access.PUBLIC_READS);
                    open(item.getPost(), path, Access.PUBLIC_WRITES);
                    openOutside(item, path);
                });
    }

    private static void open(@Nullable Operation operation, String path, List<String> patterns) {
        if (operation != null && patterns.stream().anyMatch(it -> shape(it).equals(shape(path)))) {
            operation.setSecurity(List.of());
        }
    }

    private static void openOutside(PathItem item, String path) {
        if (!path.startsWith("/api/")) {
            item.readOperations().forEach(operation -> operation.setSecurity(List.of()));
        }
    }

    private static String shape(String path) {
        return path.replaceAll("/\\{[^/]*", "/*");
    }
}
