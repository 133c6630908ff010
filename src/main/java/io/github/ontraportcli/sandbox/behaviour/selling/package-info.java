/**
 * Selling: charging and logging transactions, what becomes of them, the orders behind them, credit cards, coupons and
 * commissions, and what all that adds up to. Nothing is charged because time passes: an order waits for its next payment.
 *
 * <p>Belongs here: operations below {@code transaction/} and {@code CreditCard/}, a file a family, listed in {@link
 * io.github.ontraportcli.sandbox.behaviour.selling.Selling}, and the rules for records of selling in {@link
 * io.github.ontraportcli.sandbox.behaviour.selling.SellingRules}. Does not belong here: listing and editing products,
 * offers, purchases and the like, which every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.selling;

import org.jspecify.annotations.NullMarked;
