package org.arendal.cli;

/** An order was given where an answer was asked for; whoever asked leaves it to whom it is for. */
final class OrderGiven extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Order order;

  OrderGiven(Order order) {
    super(order.name(), null, false, false);
    this.order = order;
  }

  Order order() {
    return order;
  }
}
