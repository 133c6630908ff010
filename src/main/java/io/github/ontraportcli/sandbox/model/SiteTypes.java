package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** Pages and forms that visitors see. */
public final class SiteTypes {
    /** A page that the account publishes. */
    public static final ObjectType LANDING_PAGE = TypeText.read("""
            20 LandingPage: GET PUT POST DELETE
            at LandingPage LandingPages: get list meta info
            columns name domain visits conversions
            id                       key!u          -      Id
            uri_id                   text!u         null   Uri Id
            resource                 longtext!u     null   Resource
            design_type              drop           0      Type {0=Code Mode|1=Legacy Pages|2=Redirect|3=ONTRAPAGES}
            name                     text           null   Name
            seo_settings             text!u         [{},{},{},{}] Seo Settings
            rotation                 number!u       0      Rotation
            last_save                time!u         0      Last Save
            last_auto                time!u         0      Last Auto
            autosave                 text!u         ''     Autosave
            visits_0                 number!u       0      Visits 0
            visits_1                 number!u       0      Visits 1
            visits_2                 number!u       0      Visits 2
            visits_3                 number!u       0      Visits 3
            unique_visits_0          number!u       0      Unique Visits 0
            unique_visits_1          number!u       0      Unique Visits 1
            unique_visits_2          number!u       0      Unique Visits 2
            unique_visits_3          number!u       0      Unique Visits 3
            convert_0                number!u       0      Convert 0
            convert_1                number!u       0      Convert 1
            convert_2                number!u       0      Convert 2
            convert_3                number!u       0      Convert 3
            unique_convert_0         number!u       0      Unique Convert 0
            unique_convert_1         number!u       0      Unique Convert 1
            unique_convert_2         number!u       0      Unique Convert 2
            unique_convert_3         number!u       0      Unique Convert 3
            platform                 number!u       0      Platform
            domain                   text           null   Domain
            ssl_enabled              check!u        0      Ssl Enabled
            date                     stamp!u        0      Date
            dlm                      stamp!u        0      Dlm
            visits                   merge/visits_0 null   Visits
            conversions              merge/convert_0 null   Conversions
            """);

    /** A form of the older kind. */
    public static final ObjectType SMART_FORM = TypeText.read("""
            22 SmartForm: GET
            columns formname redirect fillouts
            form_id                  key            -      ID
            formname                 text           null   Form Name
            type                     drop           10     Form Type {1=Legacy Smart Form|10=Smart Form}
            redirect                 url            null   Thank You Page
            owner                    parent/2       1      Owner
            fillouts                 number         0      Conversions
            visits                   number         0      Visits
            object_type_id           number         0      Object
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A form that visitors fill in. */
    public static final ObjectType FORM = TypeText.read("""
            122 SmartFormFE: GET
            at Form Forms: get list meta info
            traits counted
            columns formname redirect
            searches formname
            form_id                  key!u          -      Form Id
            formname                 text           null   Form Name
            type                     drop           11     Form Type {1=Legacy Smart Form|10=Smart Form|11=ONTRAform}
            tags                     text!u         null   Tags
            sequences                text!u         null   Sequences
            campaigns                text!u         null   Campaigns
            redirect                 url            null   Thank You Page
            owner                    text!u         ''     Owner
            captcha                  check!u        0      Captcha
            notif                    text!u         null   Notif
            fillouts                 number         0      Conversions
            json_raw_object          text!u         0      Json Raw Object
            deleted                  text!u         ''     Deleted
            object_type_id           number!u       0      Object Type Id
            responsive               check!u        1      Responsive
            visits                   number         0      Visits
            unique_visits            number         0      Unique Visits
            revenue                  price!u        0.00   Revenue
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            unique_fillouts          rawpercent!s   0      Conversion Rate
            """);

    /** A domain under which pages are published. */
    public static final ObjectType CUSTOM_DOMAIN = TypeText.read("""
            58 Custom Domain: GET
            columns name ssl_enabled date
            id                       key            -      ID
            name                     text           null   Domain
            ssl_enabled              check          0      SSL
            status                   drop           0      Status {0=Pending|1=Verified}
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A connection to Facebook. */
    public static final ObjectType FACEBOOK_APP = TypeText.read("""
            53 Facebook App: GET
            columns name app_id date
            id                       key            -      ID
            name                     text           null   Name
            app_id                   text           null   App ID
            owner                    parent/2       1      Owner
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A level of access to a WordPress site. */
    public static final ObjectType WORDPRESS_MEMBERSHIP = TypeText.read("""
            43 Wordpress Membership: GET PUT POST DELETE
            columns name site_id level date
            id                       key            -      ID
            name                     text           null   Name
            site_id                  parent/67      0      Site
            level                    text           null   Level
            contact_id               parent/0       0      Contact
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A WordPress site of the account. */
    public static final ObjectType WORDPRESS_SITE = TypeText.read("""
            67 Wordpress Site: GET
            columns name url status
            id                       key            -      ID
            name                     text           null   Name
            url                      url            null   URL
            status                   drop           0      Status {0=Disconnected|1=Connected}
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    private SiteTypes() {}

    static List<ObjectType> all() {
        return List.of(
                LANDING_PAGE, SMART_FORM, FORM, CUSTOM_DOMAIN, FACEBOOK_APP, WORDPRESS_MEMBERSHIP, WORDPRESS_SITE);
    }
}
