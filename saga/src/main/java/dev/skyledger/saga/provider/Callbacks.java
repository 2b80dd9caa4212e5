package dev.skyledger.saga.provider;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes what the provider says by itself, however often, late and in whatever order. What is
 * recorded counts as received; so a crash before leaves the repetition to the provider.
 */
@Component
public class Callbacks {

    private final PaymentProvider provider;

    private final ProviderCalls calls;

    private final ProviderAnswers answers;

    private final JdbcClient db;

    private final Clock clock;

    Callbacks(
            PaymentProvider provider,
            ProviderCalls calls,
            ProviderAnswers answers,
            JdbcClient db,
            Clock clock) {
        this.provider = provider;
        this.calls = calls;
        this.answers = answers;
        this.db = db;
        this.clock = clock;
    }

    /** What became of a callback that is the provider's. */
    public enum Receipt {
        RECORDED,
        DUPLICATE,
        OF_NO_CONCERN
    }

    /** Returns when what it says is recorded. */
    public Receipt receive(String name, CallbackRequest request) {
        if (!name.equals(provider.name())) {
            throw new RefusalException(new NotFound("payment provider", name));
        }
        var news = provider.read(request);
        if (news == null) {
            return Receipt.OF_NO_CONCERN;
        }
        if (isKnown(news.id())) {
            return Receipt.DUPLICATE;
        }
        var call =
                calls.find(news.payment(), news.operation(), news.attempt()).filter(news::isAbout);
        call.ifPresent(it -> answers.take(it, news.answer()).join());
        note(news.id());
        return call.isPresent() ? Receipt.RECORDED : Receipt.OF_NO_CONCERN;
    }

    private boolean isKnown(String id) {
        return db.sql("select count(*) from provider.callback where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void note(String id) {
        db.sql("insert into provider.callback (id, at) values (?, ?) on conflict do nothing")
                .params(id, Timestamp.from(clock.instant()))
                .update();
    }
}
