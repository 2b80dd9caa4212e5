package dev.skyledger.drills.check;

import dev.skyledger.drills.ground.Ground;
import dev.skyledger.drills.http.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Has every view made anew from the log, and says which rows were not what the log says. The
 * instance compares both at the same position, so others may go on meanwhile.
 */
final class RebuiltViews {

    private static final String VIEWS = "/audit/projections";
    private static final int LOOKS = 600;

    private RebuiltViews() {}

    static List<String> wrong(Ground ground) {
        var api = ground.api();
        var auditor = api.login("auditor@skyledger.test", ground.password());
        var views = api.must(VIEWS, auditor, null).path("items");
        var found = new ArrayList<String>();
        if (views.isEmpty()) {
            found.add("there is no view that could be made anew");
        }
        views.forEach(view -> look(api, auditor, view, found));
        return found;
    }

    private static void look(Api api, String auditor, JsonNode view, List<String> found) {
        var path = VIEWS + "/" + view.path("name").asString();
        var before = view.path("rebuilt").path("at").asString("");
        api.must(path + "/rebuild", auditor, Map.of());
        for (var look = 0; look < LOOKS; look++) {
            var now = api.must(path, auditor, null);
            var rebuilt = now.path("rebuilt");
            if (!rebuilt.path("at").asString("").equals(before)) {
                judge(now, found);
                return;
            }
            Api.pause(Duration.ofMillis(100));
        }
        found.add(view.path("name").asString() + " could not be made anew");
    }

    private static void judge(JsonNode view, List<String> found) {
        var name = view.path("name").asString();
        var different = view.path("rebuilt").path("different").asLong();
        if (different > 0) {
            found.add(
                    "%s: %d of %d rows were not what the log says"
                            .formatted(
                                    name, different, view.path("rebuilt").path("rows").asLong()));
        }
        if (view.path("parked").asLong() > 0) {
            found.add(name + " could not read " + view.path("parked") + " events");
        }
    }
}
