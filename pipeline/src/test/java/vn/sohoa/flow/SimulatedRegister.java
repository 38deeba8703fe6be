package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A population register of invented people, which may be down. */
final class SimulatedRegister {

    private final Map<String, Person> people = new ConcurrentHashMap<>();

    /** IDs that were asked about, in order. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    /** What it answers instead; 0: it works. */
    volatile int failure;

    private record Person(String name, String birthDate) {
    }

    SimulatedRegister() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        server.createContext("/register/verifications", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/register";
    }

    void knows(String id, String name, String birthDate) {
        people.put(id, new Person(name, birthDate));
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode question = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        asked.add(question.path("citizenId").asString());
        boolean allowed = "Bearer let-me-in".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] answer = judge(question).getBytes(StandardCharsets.UTF_8);
        int status = (failure != 0) ? failure : allowed ? 200 : 401;
        exchange.sendResponseHeaders(status, (status == 200) ? answer.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private String judge(JsonNode question) {
        Person person = people.get(question.path("citizenId").asString());
        if (person == null) {
            return "{\"known\": false}";
        }
        boolean date = question.path("birthDate").isNull()
                || person.birthDate().startsWith(question.path("birthDate").asString());
        return "{\"known\": true, \"nameAgrees\": %s, \"birthDateAgrees\": %s}"
            .formatted(person.name().equals(question.path("name").asString("")), date);
    }

}
