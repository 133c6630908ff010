/**
 * Selling: charging and logging transactions, what becomes of them, the orders behind them, and credit cards.
 *
 * <p>Belongs here: operations below {@code transaction/} and {@code CreditCard/}, a file a family, listed in {@link
 * io.github.ontraportcli.sandbox.behaviour.selling.Selling}. Does not belong here: listing and editing products, offers,
 * purchases and the like, which every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.selling;

import org.jspecify.annotations.NullMarked;
