package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.model.ObjectType;

/** Something that happened to a record, which rules may act on and webhooks may tell of. */
public sealed interface Event {
    /** The record's type. */
    ObjectType type();

    /** The record's id. */
    long record();

    /** A contact or a record of a custom object was made. */
    record ObjectCreated(ObjectType type, long record) implements Event {}

    /** A field has another value than before. */
    record FieldUpdated(ObjectType type, long record, String field) implements Event {}

    /** A tag was added. */
    record TagAdded(ObjectType type, long record, long tag) implements Event {}

    /** A tag was taken away. */
    record TagRemoved(ObjectType type, long record, long tag) implements Event {}

    /** A sequence begins for the record. */
    record SequenceJoined(ObjectType type, long record, long sequence) implements Event {}

    /** The record is no longer in a sequence. */
    record SequenceLeft(ObjectType type, long record, long sequence) implements Event {}

    /** A sequence was paused for the record. */
    record SequencePaused(ObjectType type, long record, long sequence) implements Event {}

    /** A sequence goes on for the record. */
    record SequenceResumed(ObjectType type, long record, long sequence) implements Event {}

    /** The record was put on an automation. */
    record AutomationJoined(ObjectType type, long record, long automation) implements Event {}

    /** The record was taken off an automation. */
    record AutomationLeft(ObjectType type, long record, long automation) implements Event {}

    /** An automation was paused for the record. */
    record AutomationPaused(ObjectType type, long record, long automation) implements Event {}

    /** An automation goes on for the record. */
    record AutomationResumed(ObjectType type, long record, long automation) implements Event {}

    /** A task about the record was done; {@code message} is what the task was made from. */
    record TaskCompleted(ObjectType type, long record, long message) implements Event {}

    /** A form was filled in; its id as text, because that of a block is no number. */
    record FormSubmitted(ObjectType type, long record, String form) implements Event {}

    /** A product was bought; {@code purchase} is the record of that. */
    record ProductPurchased(ObjectType type, long record, long product, long purchase) implements Event {}

    /** The money for a product was given back. */
    record ProductRefunded(ObjectType type, long record, long product) implements Event {}

    /** A transaction with that product was made. */
    record Invoiced(ObjectType type, long record, long product, long transaction) implements Event {}

    /** An order that will be charged again was opened. */
    record OrderOpened(ObjectType type, long record, long product) implements Event {}

    /** A credit card was charged, or declined. */
    record CardCharged(ObjectType type, long record, boolean declined) implements Event {}
}
