package org.dudao.kernel;

/** One of the orders that a list offers; its name is all that ever comes from outside. */
public interface Sort<R extends Row> {

    String name();

    Order<R> order();
}
