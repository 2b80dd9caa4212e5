package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.docs.ProxyRules;
import dev.skyledger.docs.SideEndpoint;
import org.junit.jupiter.api.Test;

/** The proxy sends an old name to the side that has what is meant by it. */
class OldNamesThroughTheProxyTest {

    private static final ProxyRules RULES = ProxyRules.read();

    @Test
    void every_old_call_goes_where_the_present_one_goes() {
        assertThat(OldCalls.ALL)
                .filteredOn(it -> it.present() != null)
                .allSatisfy(
                        it -> goesAsMeant(it.method(), it.path(), String.valueOf(it.present())));
    }

    @Test
    void so_does_everything_else_that_is_understood_without_the_base_path() {
        assertThat(SideEndpoint.all())
                .filteredOn(SideEndpoint::isOfOneSide)
                .allSatisfy(it -> {
                    var old = it.address().substring(SideEndpoint.BASE.length());
                    var meant = OldCalls.meantBy(it.method(), ProxyRules.sample(old));
                    if (meant != null && meant.present() != null) {
                        goesAsMeant(it.method(), old, it.address());
                    }
                });
    }

    private static void goesAsMeant(String method, String old, String present) {
        for (var asked : new String[] {old, old + "/"}) {
            assertThat(RULES.sideOf(method, asked)).isEqualTo(RULES.sideOf(method, present));
        }
    }
}
