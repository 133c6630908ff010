package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** Calendars, their events, and who is invited. */
public final class CalendarTypes {
    /** An event, or the first of those that repeat; {@code id} is the number before the underscore of its composite ID. */
    public static final ObjectType EVENT = TypeText.read("""
            160 Calendar Event: GET PUT POST DELETE
            at CalendarEvent CalendarEvents: get list create update delete
            traits numbered
            searches title description location
            columns title start_time end_time location staff_id
            id                       key            -      Id
            recurrence_timestamp     number         0      Recurrence Timestamp
            location                 text           ''     Location
            title                    text           ''     Title
            start_time               time!n         0      Start Time
            end_time                 time!n         0      End Time
            description              longtext       ''     Description
            duration                 number         0      Duration
            status                   number         0      Status
            repeat_every_count       number         1      Repeat Every Count
            repeat_every_frequency   text           ''     Repeat Every Frequency
            repeat_monthly_modifier  text           ''     Repeat Monthly Modifier
            repeat_on_days           text           ''     Repeat On Days
            repeat_end_type          number         0      Repeat End Type
            repeat_end_date          number         0      Repeat End Date
            repeat_end_modifier      text           ''     Repeat End Modifier
            computed_end_date        number         0      Computed End Date
            is_recurring             check          0      Is Recurring
            is_repeat_custom         check          0      Is Repeat Custom
            is_all_day               check          0      Is All Day
            staff_id                 parent/2       1      Staff Id
            type_id                  parent/177     0      Type Id
            event_template           number         0      Event Template
            calendar_id              parent/175     0      Calendar Id
            repeat_rule_string_rfc5545 text           ''     Repeat Rule String Rfc5545
            visibility               number         1      Visibility
            notifications            longtext       ''     Notifications
            remote_id                text           ''     Remote Id
            remote_parent_id         text           ''     Remote Parent Id
            dla                      stamp          0      Dla
            dlm                      stamp          0      Dlm
            remote_start_timezone    text           ''     Remote Start Timezone
            remote_end_timezone      text           ''     Remote End Timezone
            repeat                   text!s         null   Repeat
            calendar_read_only       check!rn       0      Calendar Read Only
            is_remote                check!rn       0      Is Remote
            calendar_access_role     text!r         owner  Calendar Access Role
            owner                    text!rs        null   Owner
            guest_status             number!s       null   Guest Status
            guests                   nested!s       null   Guests
            timezone                 text!s         null   Timezone
            is_multi_day             check!s        0      Is Multi Day
            """);

    /** That a contact or user is invited to an event. */
    public static final ObjectType EVENT_GUEST = TypeText.read("""
            161 Calendar Event Guest: GET
            at CalendarEventGuest CalendarEventGuests: list
            traits numbered
            searches name email
            columns name email status
            guest_id                 key            -      Guest Id
            id                       text!r         null   Id
            owner                    parent/2       1      Owner
            name                     text           null   Name
            firstname                text           null   Firstname
            lastname                 text           null   Lastname
            email                    email          null   Email
            sms_number               sms            null   Sms Number
            bulk_mail                check          1      Bulk Mail
            bulk_sms                 check          0      Bulk Sms
            object_type_id           number         0      Object Type Id
            object_id                number         0      Object Id
            contact_id               parent/0       0      Contact Id
            staff_id                 parent/2       0      Staff Id
            event_id                 parent/160     0      Event Id
            event_recurrence_ts      number         0      Event Recurrence Ts
            recurrence_flag          check          0      Recurrence Flag
            external_id              text           ''     External Id
            gcal_email               text           ''     Gcal Email
            date                     stamp          0      Date
            dlm                      stamp          0      Dlm
            deleted                  check          0      Deleted
            status                   drop           0      Status {0=Unconfirmed|1=No|2=Maybe|3=Yes}
            """);

    /** What an event can begin from. */
    public static final ObjectType EVENT_TEMPLATE = TypeText.read("""
            164 Calendar Template: GET PUT POST DELETE
            at CalendarTemplate CalendarTemplates: get list create update delete
            traits numbered
            columns name title location
            id                       key            -      Id
            name                     text           null   Name
            title                    text           null   Title
            date                     stamp          0      Date
            dlm                      stamp          0      Dlm
            location                 text           null   Location
            staff_id                 parent/2       null   Staff Id
            type_id                  parent/177     0      Type Id
            notifications            longtext       null   Notifications
            description              longtext       null   Description
            owner                    parent/2       1      Owner
            deleted                  check!r        0      Deleted
            """);

    /** Someone who could be invited; told from contacts and users, and never kept. */
    public static final ObjectType POTENTIAL_GUEST = TypeText.read("""
            174 Calendar Potential Guest: GET
            at CalendarPotentialGuest CalendarPotentialGuests: list
            traits numbered
            columns type value label
            value                    key            -      ID
            type                     text           null   Type
            label                    text           null   Name
            """);

    /** A calendar of a user. */
    public static final ObjectType CALENDAR = TypeText.read("""
            175 Calendar: GET
            columns name staff_id timezone
            id                       key            -      ID
            name                     text           null   Name
            staff_id                 parent/2       0      User
            timezone                 text           null   Timezone
            deleted                  check!u        0      Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** What kinds of events there are. */
    public static final ObjectType EVENT_TYPE = TypeText.read("""
            177 Calendar Event Type: GET POST DELETE
            at CalendarEventType CalendarEventTypes: get list create delete
            traits numbered numbered-deleted
            columns name
            id                       key            -      Id
            name                     text           null   Name
            deleted                  check!r        0      Deleted
            """);

    private CalendarTypes() {}

    static List<ObjectType> all() {
        return List.of(EVENT, EVENT_GUEST, EVENT_TEMPLATE, POTENTIAL_GUEST, CALENDAR, EVENT_TYPE);
    }
}
