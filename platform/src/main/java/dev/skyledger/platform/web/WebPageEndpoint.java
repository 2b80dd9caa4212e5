package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the browser application at each of its addresses; it finds its own way from there. */
@Hidden
@OutsideApi
@RestController
class WebPageEndpoint {

    private final Resource page = new ClassPathResource("static/index.html");

    @GetMapping({
        "/",
        "/index.html",
        "/search",
        "/login",
        "/signup",
        "/find-booking",
        "/checkout/**",
        "/my/**",
        "/console/**"
    })
    ResponseEntity<Resource> page() {
        if (!page.exists()) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCatalogue.NOT_FOUND,
                            "The web application is not part of this build; use the API at /docs."));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.TEXT_HTML)
                .body(page);
    }
}
