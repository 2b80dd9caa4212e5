package dev.skyledger.docs;

import dev.skyledger.platform.web.OutsideApi;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A request that is served, and the module whose code does: a side, or the platform of all. */
public record SideEndpoint(String side, String method, String address) {

    public static final String BASE = "/api/v1";

    private static final String PLATFORM = "platform";

    /** Everything that endpoints serve, also what only development has. */
    public static List<SideEndpoint> all() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("development");
        var scanner = new ClassPathScanningCandidateComponentProvider(false, environment);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var all = new ArrayList<SideEndpoint>();
        for (var found : scanner.findCandidateComponents("dev.skyledger")) {
            var type =
                    ClassUtils.resolveClassName(
                            String.valueOf(found.getBeanClassName()),
                            SideEndpoint.class.getClassLoader());
            var base = type.isAnnotationPresent(OutsideApi.class) ? "" : BASE;
            MethodIntrospector.selectMethods(type, SideEndpoint::mapping)
                    .forEach((_, mapping) -> {
                        for (var method : mapping.method()) {
                            for (var path : mapping.path()) {
                                all.add(new SideEndpoint(sideOf(type), method.name(), base + path));
                            }
                        }
                    });
        }
        return all;
    }

    private static RequestMapping mapping(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    }

    private static String sideOf(Class<?> type) {
        return type.getName().split("\\.")[2];
    }

    public boolean isOfOneSide() {
        return !side.equals(PLATFORM);
    }
}
