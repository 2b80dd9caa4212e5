package dev.skyledger.platform.problem;

import dev.skyledger.platform.web.OutsideApi;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page behind a problem's type: what it means and what to do. */
@Hidden
@OutsideApi
@RestController
class ProblemPageEndpoint {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s - Skyledger</title>
            <style>
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #1a1b1e; background: #fff }
            code { background: #f1f3f5; padding: .1em .3em; border-radius: .2em }
            h2 { font-size: 1.1rem; margin-bottom: 0 }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>Status <code>%2$d</code>, code <code>%3$s</code></p>
            <h2>What it means</h2>
            <p>%4$s</p>
            <h2>What to do</h2>
            <p>%5$s</p>
            </main>
            </body>
            </html>
            """;

    @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(@PathVariable String code) {
        var kind =
                ProblemCatalogue.of(code)
                        .orElseThrow(
                                () -> new ProblemException(Problem.of(ProblemCatalogue.NOT_FOUND)));
        return PAGE.formatted(
                kind.title(),
                kind.status(),
                kind.code(),
                marked(kind.meaning()),
                marked(kind.advice()));
    }

    private static String marked(String text) {
        return text.replaceAll("`([^`]+)`", "<code>$1</code>");
    }
}
