/**
 * Calendar events and who is invited to them. Events that repeat are kept once; each of their dates has an id of its own,
 * made of the event's number and the moment it begins.
 *
 * <p>Belongs here: the operations below {@code CalendarEvent} and on guests, listed in {@link
 * io.github.ontraportcli.sandbox.behaviour.calendar.Calendar}; when an event repeats. Does not belong here: templates and
 * event types, which are records as every object type has them.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.calendar;

import org.jspecify.annotations.NullMarked;
