package operatordesk.contracts.bus;

import java.time.Duration;

/**
 * A place on the event bus where one kind of request is answered with one kind of answer.
 *
 * @param name the address's name on the wire
 * @param request the type of what is asked
 * @param answer the type of what is answered
 * @param patience how long the asker waits before the request counts as unavailable; a request may be asked again, so
 *     every consumer must take repeats
 */
public record Address<Q, A>(String name, Class<Q> request, Class<A> answer, Duration patience) {}
