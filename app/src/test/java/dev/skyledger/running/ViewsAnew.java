package dev.skyledger.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Has the views of a node made anew, and compares what they were with what they are. */
public record ViewsAnew(Api api, JdbcClient db) {

    private static final String VIEWS = "/audit/projections";

    private static final Duration A_WHILE = Duration.ofSeconds(60);

    public List<String> names() {
        return api.get(VIEWS, auditor())
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("name").asString())
                .toList();
    }

    /** What came of it. */
    public JsonNode rebuilt(String view) {
        var auditor = auditor();
        var path = VIEWS + "/" + view;
        var before = api.get(path, auditor).body().at("/rebuilt/at").asString("");
        assertThat(api.post(path + "/rebuild", auditor, Map.of()).status()).isEqualTo(202);
        return await(view + " is made anew")
                .atMost(A_WHILE)
                .until(
                        () -> api.get(path, auditor).body().path("rebuilt"),
                        it -> !it.path("at").asString("").equals(before));
    }

    /** Rows and all of the search are made anew another way: beside the live ones. */
    public void rebuiltSearch() {
        var auditor = auditor();
        var path = VIEWS + "/flight-search";
        var before = api.get(path, auditor).body().path("generation").asLong();
        api.post(path + "/rebuild", auditor, Map.of());
        await("the search is made anew")
                .atMost(A_WHILE)
                .until(() -> api.get(path, auditor).body().path("generation").asLong() > before);
    }

    /** Every row of every view, by table. */
    public Map<String, List<String>> rows() {
        return tables().stream()
                .collect(Collectors.toMap(it -> it, this::rowsOf, (one, _) -> one, TreeMap::new));
    }

    private List<String> tables() {
        return db.sql(
                        """
                        select schemaname || '.' || tablename from pg_tables
                        where (schemaname like '%\\_view' or schemaname in ('booking_timeline', 'flight_search'))
                          and tablename not like 'flyway%' and tablename not in ('generation')
                        """)
                .query(String.class)
                .list();
    }

    private List<String> rowsOf(String table) {
        return db.sql("select t::text from " + table + " t order by 1").query(String.class).list();
    }

    private String auditor() {
        return api.login("auditor@skyledger.test");
    }
}
