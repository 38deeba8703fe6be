package vn.sohoa.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a request goes to the database: what the speed of the API hangs on. */
@Import(StatementsOfRequestsTests.Counting.class)
class StatementsOfRequestsTests extends ApiTest {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    private final CitizenId citizen = aCitizen();

    private String token = "";

    @BeforeEach
    void clientAndProcedureAreRemembered() {
        token = token(Scope.ONCE_ONLY_CHECK, Scope.EVIDENCE_READ);
        evidence(birthCertificateOf(citizen));
        SENT.clear();
    }

    @Test
    void aCheckReadsOnceAndWritesOnce() {
        assertThat(post("/once-only-checks", token, asking(citizen)).statusCode()).isEqualTo(200);

        assertThat(sentByRequests()).satisfiesExactly(read -> assertThat(read).contains("warehouse.held_now"),
                audited -> assertThat(audited).contains("insert into audit.event"),
                end -> assertThat(end).isEqualTo("commit"));
    }

    @Test
    void evidenceCostsTheSameHoweverManyRecordsItNames() {
        UUID[] records = IntStream.range(0, 5)
            .mapToObj(i -> filed(citizen, "birth_certificate",
                    Map.of("holder_citizen_id", citizen.value(), "note_" + i, "x")))
            .toArray(UUID[]::new);
        evidence(records[0]);
        SENT.clear();

        HttpResponse<String> answer = evidence(records);

        assertThat(content(answer).get("records").size()).isEqualTo(5);
        assertThat(sentByRequests()).satisfiesExactly(held -> assertThat(held).contains("warehouse.held_now"),
                contents -> assertThat(contents).contains("warehouse.contents"),
                audited -> assertThat(audited).contains("insert into audit.event"),
                lent -> assertThat(lent).contains("insert into access.document_link"),
                end -> assertThat(end).isEqualTo("commit"));
        assertThat(audited(citizen).stream().filter(event -> event.startsWith("record_read"))).hasSize(1 + 1 + 5);
    }

    /** Without what rounds in the background send. */
    private static List<String> sentByRequests() {
        return SENT.stream().filter(sql -> !sql.contains("exchange.")).toList();
    }

    private HttpResponse<String> evidence(UUID... records) {
        HttpResponse<String> answer = post("/evidence-requests", token, "{\"asking\": %s, \"records\": [\"%s\"]}"
            .formatted(asking(citizen), String.join("\", \"", List.of(records).stream().map(UUID::toString).toList())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return (bean instanceof DataSource && name.equals("dataSource"))
                            ? proxy(DataSource.class, new Watched(bean, "")) : bean;
                }
            };
        }

        private static Object proxy(Class<?> type, InvocationHandler handler) {
            return Proxy.newProxyInstance(Counting.class.getClassLoader(), new Class<?>[] { type }, handler);
        }

        /** Notes what goes over the wire; threads of requests only. */
        private record Watched(Object target, String sql) implements InvocationHandler {

            @Override
            public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                    throws Throwable {
                boolean request = Thread.currentThread().getName().startsWith("http");
                if (request && (method.getName().startsWith("execute") || method.getName().equals("commit"))) {
                    SENT.add(method.getName().equals("commit") ? "commit" : sql);
                }
                try {
                    Object result = method.invoke(target, arguments);
                    if (result instanceof Connection) {
                        return proxy(Connection.class, new Watched(result, ""));
                    }
                    if (result instanceof PreparedStatement && arguments != null) {
                        return proxy(PreparedStatement.class, new Watched(result, String.valueOf(arguments[0])));
                    }
                    return (result instanceof Statement) ? proxy(Statement.class, new Watched(result, "?")) : result;
                }
                catch (InvocationTargetException ex) {
                    throw ex.getTargetException();
                }
            }

        }

    }

}
