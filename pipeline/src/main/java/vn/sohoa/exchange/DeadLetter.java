package vn.sohoa.exchange;

/**
 * A delivery that was given up.
 *
 * @param client whom it was meant for
 */
public record DeadLetter(String client, DeliveryState delivery) {
}
