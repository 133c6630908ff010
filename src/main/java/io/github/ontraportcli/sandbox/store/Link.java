package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.ObjectType;

/**
 * What is kept of the members of a tag, sequence or automation.
 *
 * @param type of the records that say who is a member
 * @param field of such a record, which says of what
 * @param holder the ID of the tag, sequence or automation
 * @param now when somebody becomes a member, in seconds since 1970
 */
public record Link(ObjectType type, String field, long holder, long now) {}
