package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailedUnitTest {

    private final LogNode node = new LogNode(TestDatabase.freshUrl());

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_unit_that_read_the_log_and_failed_leaves_the_transaction_around_it_alone() {
        node.append("a", 0, 1);
        node.jdbc.sql("create table note (words text)").update();
        node.transactions.executeInTransaction(() -> {
            node.jdbc.sql("insert into note values ('before')").update();
            var unit = DefaultUnitOfWork.startAndGet(null);
            assertThat(node.store.readEvents("a").hasNext()).isTrue();
            unit.rollback(new IllegalStateException("it failed"));
            node.jdbc.sql("insert into note values ('after')").update();
        });
        assertThat(node.jdbc.sql("select words from note").query(String.class).list())
                .containsExactly("before", "after");
    }
}
