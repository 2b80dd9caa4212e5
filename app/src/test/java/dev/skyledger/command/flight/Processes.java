package dev.skyledger.command.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.processing.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;

/**
 * Everything that reads the events of flights and acts, told them in order until nothing is new.
 */
final class Processes {

    static final List<Class<?>> AGGREGATES =
            List.of(Flight.class, type("dev.skyledger.command.inventory.SeatInventory"));

    private final Node node;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private int read;

    Processes(Node node, FlightClaims claims, ManyClaims many) {
        this.node = node;
        this.handlers =
                List.of(
                        new AnnotationEventHandlerAdapter(sales()),
                        new AnnotationEventHandlerAdapter(new FlightClaimsKeeper(claims, many)));
    }

    /** Lets them read on until they know everything, also what they themselves made happen. */
    void run() throws Exception {
        for (var news = news(); !news.isEmpty(); news = news()) {
            for (var event : news) {
                for (var handler : handlers) {
                    handler.handle(event);
                }
            }
        }
    }

    private List<EventMessage<?>> news() throws InterruptedException {
        var all = new ArrayList<EventMessage<?>>();
        try (var stream = node.log().openStream(null)) {
            while (stream.hasNextAvailable()) {
                all.add(stream.nextAvailable());
            }
        }
        var news = List.copyOf(all.subList(read, all.size()));
        read = all.size();
        return news;
    }

    /** What happened to the flight and its seats: first to both, then to each. */
    List<String> story(FlightId flight) {
        return Stream.of(flight.value(), InventoryId.of(flight).value())
                .flatMap(stream -> node.log().readEvents(stream).asStream())
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
    }

    /** The process belongs to another side, and is asked for by name. */
    private Object sales() {
        try {
            var constructor =
                    type("dev.skyledger.saga.sales.FlightSales")
                            .getDeclaredConstructor(Commands.class);
            constructor.setAccessible(true);
            return constructor.newInstance(new Sent(node));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends, and waits for each answer. */
    private record Sent(Node node) implements Commands {

        @Override
        public <R> CompletableFuture<R> send(Object command) {
            return CompletableFuture.completedFuture(node.commands.<R>sendAndWait(command));
        }

        @Override
        public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
            return work;
        }
    }
}
