package dev.skyledger.platform.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

class RoleTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void a_process_has_all_roles_by_default() {
        assertThat(Role.of(environment)).containsExactly(Role.values());
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void a_part_of_the_roles_needs_axon_server() {
        environment.setProperty("skyledger.roles", "command, saga");
        assertThatThrownBy(this::start)
                .isInstanceOf(UnworkableRoles.class)
                .hasMessageStartingWith("Without Axon Server one process has all three roles");

        environment.setProperty("axon.axonserver.enabled", "true");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void an_unknown_role_is_named() {
        environment.setProperty("skyledger.roles", "command,sagas");
        assertThatThrownBy(this::start).hasMessageContaining("'sagas'");
    }

    @Test
    void a_bean_is_there_only_where_one_of_its_roles_is() {
        var context = new ApplicationContextRunner().withUserConfiguration(Beans.class);
        context.withPropertyValues("skyledger.roles=saga")
                .run(started ->
                        assertThat(started)
                                .hasBean("ofSaga")
                                .hasBean("ofSagaOrQuery")
                                .doesNotHaveBean("ofCommand"));
    }

    private void start() {
        new RolesTogether().postProcessEnvironment(environment, new SpringApplication());
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        @ConditionalOnRole(Role.SAGA)
        String ofSaga() {
            return "saga";
        }

        @Bean
        @ConditionalOnRole({Role.SAGA, Role.QUERY})
        String ofSagaOrQuery() {
            return "either";
        }

        @Bean
        @ConditionalOnRole(Role.COMMAND)
        String ofCommand() {
            return "command";
        }
    }
}
