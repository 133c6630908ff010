package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** Where contacts come from, and what they look at. */
public final class TrackingTypes {
    /** A UTM value: the campaign of an advertisement, and no automation. */
    public static final ObjectType CAMPAIGN = TypeText.read("""
            75 Campaign: GET
            columns name date
            id                       key            -      ID
            name                     text!q         null   Name
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A UTM value: where someone came from. */
    public static final ObjectType LEAD_SOURCE = TypeText.read("""
            76 Lead Source: GET PUT POST
            columns name date
            id                       key            -      ID
            name                     text!q         null   Name
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A UTM value: by which kind of link someone came. */
    public static final ObjectType MEDIUM = TypeText.read("""
            77 Medium: GET PUT POST
            columns name date
            id                       key            -      ID
            name                     text!q         null   Name
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A UTM value: by which of several links someone came. */
    public static final ObjectType CONTENT = TypeText.read("""
            78 Content: GET PUT POST
            columns name date
            id                       key            -      ID
            name                     text!q         null   Name
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A UTM value: what someone had searched for. */
    public static final ObjectType TERM = TypeText.read("""
            79 Term: GET PUT POST
            columns name date
            id                       key            -      ID
            name                     text!q         null   Name
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A link whose clicks are counted. */
    public static final ObjectType TRACKED_LINK = TypeText.read("""
            80 Tracked Link: GET PUT POST DELETE
            columns name url clicks unique_clicks date
            id                       key            -      ID
            name                     text           null   Name
            url                      url            null   URL
            hash                     text!r         null   Short Form
            owner                    parent/2       1      Owner
            clicks                   number!r       0      Clicks
            unique_clicks            number!r       0      Unique Clicks
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** That a contact looked at a page. */
    public static final ObjectType URL_HISTORY = TypeText.read("""
            88 URL History: GET
            columns contact_id url date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            url                      url            null   URL
            visits                   number         1      Visits
            date                     stamp          0      Date
            """);

    /** Which user new contacts go to. */
    public static final ObjectType LEAD_ROUTER = TypeText.read("""
            69 Lead Router: GET PUT POST DELETE
            columns name type date
            id                       key            -      ID
            name                     text           null   Name
            type                     drop           0      Deals By {0=Turn|1=Weight}
            users                    text           null   Users
            object_type_id           number         0      Object
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    private TrackingTypes() {}

    static List<ObjectType> all() {
        return List.of(CAMPAIGN, LEAD_SOURCE, MEDIUM, CONTENT, TERM, TRACKED_LINK, URL_HISTORY, LEAD_ROUTER);
    }
}
