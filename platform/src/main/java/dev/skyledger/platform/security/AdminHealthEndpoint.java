package dev.skyledger.platform.security;

import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows operators what each part says about itself. */
@RestController
class AdminHealthEndpoint {

    private final HealthEndpoint health;

    AdminHealthEndpoint(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/admin/health")
    HealthDescriptor health() {
        return health.health();
    }
}
