package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What happens by chance to alerts: one waits for another price, rests, goes on, or ends. */
final class Alterations {

    private static final Money SOME = Money.of("250.00", "EUR");

    private final PlainLook look;
    private final Random random;
    private final Consumer<AlertEvent> happens;
    private final List<AlertSet> sets = new ArrayList<>();

    Alterations(PlainLook look, Random random, Consumer<AlertEvent> happens) {
        this.look = look;
        this.random = random;
        this.happens = happens;
    }

    void set(AlertSet set) {
        sets.add(set);
        happens.accept(set);
    }

    void any() {
        if (!sets.isEmpty()) {
            alters(sets.get(random.nextInt(sets.size())));
        }
    }

    private void alters(AlertSet set) {
        var alert = set.alert();
        if (look.isOver(alert)) {
            return;
        }
        if (look.isResting(alert) && random.nextBoolean()) {
            happens.accept(new AlertResumed(alert));
            return;
        }
        var before = set.target() == null ? SOME : set.target();
        var after = before.times(50 + random.nextInt(100)).share(1, 100);
        switch (random.nextInt(4)) {
            case 0 -> {
                if (!look.isResting(alert)) {
                    happens.accept(new AlertPaused(alert));
                }
            }
            case 1 -> {
                if (!look.isResting(alert)) {
                    happens.accept(new AlertEnded(alert, AlertEnd.WITHDRAWN));
                }
            }
            default -> happens.accept(new AlertRetargeted(alert, set.target(), after));
        }
    }
}
