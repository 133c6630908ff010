# Completes ontraport in fish. Made by: ontraport completion fish

# NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.
set -g __ontraport_options \
'--output=table|json|ndjson|csv|tsv|yaml|ids|raw:How to print: table, json, ndjson, csv, tsv, yaml, ids, raw.' \
'-o=table|json|ndjson|csv|tsv|yaml|ids|raw:How to print: table, json, ndjson, csv, tsv, yaml, ids, raw.' \
'--query=:Print what this query finds in the result.' \
'-q=:Print what this query finds in the result.' \
'--columns=@fields:Print these columns only, in this order.' \
'--no-header:Leave out the line of column names.' \
'--values=raw|readable:Codes and epoch seconds, or labels and dates (tables: readable).' \
'--excel:CSV for Excel: a byte order mark and CRLF.' \
'--safe-formulas:CSV in which no cell is taken for a formula (= + - @).' \
'--no-color:No colours; NO_COLOR does the same.' \
'--profile=@profile:Use this profile: see ontraport profiles list.' \
'-p=@profile:Use this profile: see ontraport profiles list.' \
'--sandbox:Use the simulated account on this machine; nothing leaves it.' \
'--connect-timeout=:Wait this long for a connection (10).' \
'--timeout=:Wait this long for an answer (90).' \
'--max-wait=:Wait this long for the rate limit, each request (300).' \
'--retries=:Try again this often what may be sent twice (4).' \
'--dry-run?http|curl:Print the request, or a curl line, and send nothing that writes.' \
'--yes:Answer yes to the question before a dangerous command.' \
'-y:Answer yes to the question before a dangerous command.' \
'--verbose:Trace requests and answers on stderr; secrets are left out.' \
'-v:Trace requests and answers on stderr; secrets are left out.' \
'--help:Print this page.' \
'-h:Print this page.' \
'--tag-id=:Only records with this tag, by its ID.' \
'--tag=@tag:Only records with this tag, by its name.' \
'--start=:Skip this many records first.' \
'--limit=:At most this many records in all (50 unless said).' \
'--sort=@sort:The order.' \
'--where=@where:Only records that match, e.g. "state = \'CA\' and spent > 100".' \
'--condition=:Only records that match a condition in the API\'s own form.' \
'--search=:Only records in which this text is found.' \
'--search-notes:Let --search look into notes too.' \
'--group=:Only the members of this group.' \
'--externs=:Fields of related records too: OBJECT//FIELD, several with commas.' \
'--fields=@fields:Fetch only these fields.' \
'--all:Every record, page by page.' \
'--ids=:Only these records; - reads IDs, JSON or CSV from stdin.' \
'--param=:Add a query parameter that has no option.' \
'--every:Every record with that address, not just the first.' \
'--firstname=:First name.' \
'--lastname=:Last name.' \
'--email=:Email address.' \
'--freferrer=:The partner (its ID) who referred the contact first.' \
'--lreferrer=:The partner (its ID) who referred the contact last.' \
'--address=:Street address.' \
'--address2=:Suite, unit or floor.' \
'--city=:City.' \
'--state=:State: two letters, AU_NT and AU_WA in Australia.' \
'--zip=:Postal code.' \
'--country=:Country: two letters, e.g. US.' \
'--birthday=:Birthday: a date such as 1990-01-31.' \
'--priority=high|medium|low|none:How important the contact is.' \
'--status=closed-lost|closed-won|committed|consideration|demo-scheduled|qualified-lead|new-prospect:Sales stage.' \
'--cell-phone=:Mobile phone.' \
'--home-phone=:Home phone.' \
'--sms-number=:The number that gets text messages.' \
'--office-phone=:Office phone.' \
'--fax=:Fax.' \
'--company=:Company.' \
'--title=:Job title.' \
'--website=:Website.' \
'--contact-cat=:Old tag list, */*1*/*2*/*; use contacts tag instead.' \
'--bulk-mail=transactional-only|opted-in|double-opt-in|hard-bounce|under-review:Email status. The API lets it be set to transactional-only, nothing else.' \
'--bulk-sms=unconfirmed|pending-confirmation|opted-in|hard-bounced|unsubscribed|pending-review:Text message status. The API lets it be set to unsubscribed, nothing else.' \
'--n-lead-source=:First visit: lead source, by ID (by name with --use-utm-names).' \
'--n-content=:First visit: content, by ID (by name with --use-utm-names).' \
'--n-medium=:First visit: medium, by ID (by name with --use-utm-names).' \
'--n-campaign=:First visit: tracking campaign, by ID (by name with --use-utm-names).' \
'--n-term=:First visit: term, by ID (by name with --use-utm-names).' \
'--l-lead-source=:Last visit: lead source, by ID (by name with --use-utm-names).' \
'--l-content=:Last visit: content, by ID (by name with --use-utm-names).' \
'--l-medium=:Last visit: medium, by ID (by name with --use-utm-names).' \
'--l-campaign=:Last visit: tracking campaign, by ID (by name with --use-utm-names).' \
'--l-term=:Last visit: term, by ID (by name with --use-utm-names).' \
'--use-utm-names:The visit options name sources instead of giving IDs; new names are made.' \
'--referral-page=:The page that referred the contact.' \
'--aff-sales=:Of a partner: how many sales.' \
'--aff-amount=:Of a partner: sales in the account\'s currency.' \
'--program-id=:Of a partner: the partner program\'s ID.' \
'--aff-paypal=:Of a partner: the email address for PayPal payments.' \
'--timezone=:Time zone, e.g. PST8PDT.' \
'--time-since-dla=:Seconds since the last activity (accounts made after 2018).' \
'--num-purchased=:How many orders.' \
'--update-sequence=:Old sequence list, */*1*/*2*/*; use contacts subscribe instead.' \
'--update-campaign=:Old automation list, */*1*/*2*/*; use contacts subscribe instead.' \
'--set=@set:Set any field; @FILE as the value reads a file.' \
'--set-json=@set:Set any field to a JSON value.' \
'--body=@json:All fields as a JSON object; @FILE reads a file, - stdin.' \
'--unique-id=:The contact by its unique ID instead of its ID.' \
'--everything:All records there are. Stands alone.' \
'--no-backup:Do not save the records before they are changed.' \
'--unique-id=:The contact\'s unique ID; with it, this contact is updated whatever else is said.' \
'--tag-id=:Tags by ID: 5,9.' \
'--wait:Wait until the account has applied it (--max-wait).' \
'--tag=@tag:A tag by name; may be given several times.' \
'--to=:IDs of automations or sequences: 3,4.' \
'--kind=automation|sequence:What --to names: automations (the default) or sequences.' \
'--from=:IDs of automations or sequences: 3,4.' \
'--kind=automation|sequence:What --from names: automations (the default) or sequences.' \
'--name=:The tag\'s name.' \
'--object-type-id=:The type ID of the objects it is for: 0 contacts (the default), 10000 and up custom.' \
'--name=:The tag\'s new name.' \
'--index=by-id|by-name:Index the answer by type ID or by name (seen with -o raw).' \
'--owner=:The user (an ID) who has to do it.' \
'--date-due=:When it is due: 2026-03-01, "2026-03-01 09:00", +7d.' \
'--status=pending|complete|cancelled:pending, complete or cancelled.' \
'--type=@type:The object type: a name or a type ID; contact unless said.' \
'--message=@json:The task message as JSON: id, type, due_date, task_owner; @FILE or -.' \
'--message-id=:The task message (an ID of messages list) that says what to do.' \
'--message-type=task|normal|fulfillment:What kind of task: task (as the API\'s example says), normal, fulfillment.' \
'--due-date=:When it is due: 2026-03-01, +7d; a plain number is sent as it is, e.g. 7 days.' \
'--task-owner=:The user (an ID) who has to do it; 0 leaves that to the task message.' \
'--object-type-id=:The type ID that is told with it (0 unless said).' \
'--task-data=@json:All that follows as JSON: outcome, followup, task_form_FIELD; @FILE or -.' \
'--outcome=:How the task has ended, by the outcome\'s name: success.' \
'--followup=@json:The task to follow as JSON: message_id, due_date (days), task_owner; @FILE or -.' \
'--followup-message=:The task message (an ID) of the task to follow.' \
'--followup-due=:When the task to follow is due: 7d, 2w, or a number of days from now.' \
'--followup-owner=:The user (an ID) who has to do the task to follow.' \
'--followup-notify=yes|no:Whether the task to follow is announced by email: yes or no.' \
'--task-form=:Set a field of the record by the way: FIELD=VALUE.' \
'--to=:When it is due now: 2026-03-01 09:00, +7d.' \
'--name=:The product\'s name; one that is taken gets a number behind it, e.g. Mug (1).' \
'--price=:The price of one, in the account\'s currency: 12.50.' \
'--name=:The product\'s name; the one it has already, if that is to stay.' \
'--price=:The new price of one, in the account\'s currency: 12.50.' \
'--name=:The offer\'s name; a new offer may not have the name of another.' \
'--public=yes|no:Whether it can be chosen when a transaction is processed by hand.' \
'--content=@json:What it holds: products, taxes, shipping and totals, as a JSON object.' \
'--name=:The offer\'s new name.' \
'--content=@json:What it is to hold, whole, as a JSON object; what is left out is gone.' \
'--offer=@json:The order (order_id) and all it is to hold (products, offer_id, cc_id …), as a JSON object.' \
'--contact-id=:The contact who buys, by ID.' \
'--external-order-id=:The order\'s ID in another system, kept with the transaction.' \
'--trans-date=:When it took place; a plain number is milliseconds since 1970.' \
'--invoice-template=:The invoice that the contact gets, by the template\'s ID; 1 is the first.' \
'--gateway-id=:The gateway that charges, by ID: see ontraport gateways list (not its external_id).' \
'--cc-id=:The card on file to charge, by ID; unless said the default one, or the one in --payer.' \
'--create-open-order-on-decline=yes|no:Whether a subscription is opened even when today\'s charge is declined; yes unless said.' \
'--offer=@json:What is bought: products, taxes, shipping …, as a JSON object.' \
'--billing-address=@json:Where the bill goes (address, city, state, zip, country), as a JSON object, where none is on file.' \
'--payer=@json:The card to charge (ccnumber, code, expire_month, expire_year), as JSON: @FILE, or - for stdin.' \
'--invoice-template=:The invoice that the contact gets, by the template\'s ID: 1 unless said, -1 for none.' \
'--object-type-id=:The object type ID that goes with the request; 0 (contacts) serves for transactions.' \
'--unique-id=:The record\'s unique ID; it comes before every other unique field.' \
'--user-readable=labels|raw:Let the API put labels for codes (labels), or not (raw).' \
'--id=:An ID for the new rule; the account gives it the next one unless told.' \
'--tags=:The rule\'s own tags.' \
'--name=:The rule\'s name.' \
'--events=:What sets it off: "Contact_added_to_campaign(1)", several with ; between.' \
'--conditions=:What must hold for it to act: "Is_in_category(2)"; with ; all of several, with | any.' \
'--actions=:What it does: "Add_contact_to_category(1)", several with ; between.' \
'--object-type-id=:The type ID of the records it watches: 0 contacts, 10000 and up custom objects.' \
'--pause=yes|no:Whether it stands still (yes) or acts (no); rules pause and unpause do the same.' \
'--event=:The event and what it is about: "object_create(0)", "sub_tag(4)".' \
'--payload-json=@json:What is sent, as a JSON object: {"format":"notify"}.' \
'--payload=notify|lightweight|custom:What is sent: the ID alone, the first fields, or a text of yours; all fields unless said.' \
'--custom-payload=:With --payload custom: the text, JSON or a query string, with [merge fields].' \
'--http-method=get|post|put|patch|delete:With --payload custom: how the URL is called.' \
'--max-retries=:With --payload custom: how often it is sent again when that fails.' \
'--header=:With --payload custom: a header to send, NAME=VALUE; may be given several times.' \
'--alias=:What the message is called in the account.' \
'--kind=email|template|sms|task:What it is: email (HTML), template (ONTRAmail), sms, task.' \
'--transactional-email=yes|no:Whether it delivers or bills what was bought, and so goes to those who unsubscribed: yes or no.' \
'--subject=:The subject of the email.' \
'--object-type-id=:The type ID of the records it is for: 0 contacts (unless said), 10000 and up.' \
'--from=owner|custom:Who it comes from: owner (of the contact), custom (see --send-out-name), or a user\'s ID.' \
'--send-out-name=:The sender\'s name, with --from custom.' \
'--reply-to-email=:Where answers go.' \
'--plaintext=:The text of an sms, or what an email says without HTML; @FILE or - reads it.' \
'--send-from=:The address an email comes from, where it is not the account\'s own: a validated one.' \
'--send-to=:The field with the address: PARENT//FIELD for a custom object\'s relation, sms_number for an sms.' \
'--message-body=:The HTML of an email; @FILE or - reads it.' \
'--resource=@json:The content of a template: JSON as the app saves it; @FILE or - reads it.' \
'--task-data=:What a task says; @FILE or - reads it.' \
'--due-date=:How long after its assignment a task is due: 7d, 2w, or a number of days.' \
'--task-owner=:The user (an ID) who has to do the task.' \
'--task-form=:The form (an ID) to fill out when the task is done.' \
'--utm-tracking=yes|no:Whether its links carry UTM variables: yes or no.' \
'--object-type-id=:Say the object type too: 7 for messages. The API counts them without it.' \
'--name=:What the inbox is called.' \
'--default-assignee=:The user (an ID) who gets the conversations that arrive.' \
'--name=:What the channel is called.' \
'--channel-type=sms|email:How people write: sms or email.' \
'--sms-number=:The account\'s number (its ID) for text messages.' \
'--default-routing=:The inbox (an ID) where messages arrive.' \
'--name=:The channel\'s new name; nothing else of it can be changed.' \
'--contact-id=:The contact (an ID) to talk with.' \
'--channel-id=:The channel (an ID) to talk over.' \
'--date=:Begin at this moment: 2026-03-01, or "2026-03-01 09:00".' \
'--direction=back|forward:Go back or forward in time from there.' \
'--messaged-id=:Begin at this message (its ID), by the name in the API\'s table.' \
'--message-id=:Begin at this message (its ID), by the name that its example uses.' \
'--inbox=:The inbox (an ID) to count in.' \
'--page=:Begin at this page of 50, counted from 0.' \
'--start-time=:List events from this date on: 2026-03-01, -30d; today unless said.' \
'--owner=all|me|team:Whose events: all, me (the key\'s owner), team (me and those below), or a user\'s ID.' \
'--mode=events|subcollection|bullets|submenu|recents:events (the usual), subcollection (one guest\'s), bullets (days with events), submenu (IDs), recents (ten).' \
'--relative-paginate=beginning|previous|next|end:With --mode subcollection, the page to turn to: beginning, previous, next, end.' \
'--guest=:Only the events of this guest, e.g. 0_1; --mode subcollection needs it.' \
'--until=:Stop at this date (one year from now unless said).' \
'--location=:Where the event takes place.' \
'--title=:What the event is called.' \
'--start-time=:When it begins, or when the first of a series does: 2026-03-01 09:00.' \
'--end-time=:When it ends, or when the first of a series does: 2026-03-01 10:00.' \
'--description=:What the event is about.' \
'--duration=:How long it lasts: 30m, 2h, or a number of seconds.' \
'--repeat-every-count=:It recurs at every Nth turn: 3 with weekly is each third week.' \
'--repeat-every-frequency=yearly|monthly|weekly|daily:How often it recurs: yearly, monthly, weekly, daily.' \
'--repeat-monthly-modifier=day-of-month|day-of-week:A monthly event falls on a day-of-month (the 5th) or a day-of-week (the third Tuesday).' \
'--repeat-on-days=:The days it recurs on: mon,thu; for day-of-month the day\'s number, 15.' \
'--repeat-end-type=never|after|date:When a series ends: never, after a number of events, on a date.' \
'--repeat-end-date=:The day a series ends, with --repeat-end-type date.' \
'--repeat-end-modifier=:How many events a series has, with --repeat-end-type after.' \
'--is-recurring=yes|no:Whether it recurs: yes or no.' \
'--is-repeat-custom=yes|no:Whether it has a recurrence of its own making: yes or no.' \
'--is-all-day=yes|no:Whether it lasts the whole day: yes or no.' \
'--staff-id=:The user (an ID) whose event it is.' \
'--type-id=:The kind of event: an ID of calendar-event-types list.' \
'--event-template=:The template it is made from: an ID of calendar-templates list.' \
'--calendar-id=:The calendar, own or synced, it belongs to: an ID of calendars list.' \
'--notifications=@json:Who is told of what and when: JSON with event_notification, a list of rules; @FILE or - reads it.' \
'--guest-info=@json:Guests: JSON with guestList (invited, or given a new status) and removedList; @FILE or -.' \
'--edit-scope=this|following|all:How much of a series: this event, this and the following, or all; must be said of one of a series.' \
'--guest=:The guest: 0_ and a contact\'s ID, 2_ and a user\'s, e.g. 0_1.' \
'--status=unconfirmed|no|maybe|yes:What the guest has answered: unconfirmed, no, maybe, yes.' \
'--notify-guests=yes|no:Whether the guests get an email about it: yes or no.' \
'--event=:The guests of this event, e.g. 6_1629950400; without it, those of a new one.' \
'--guestmode=yes|no:Whether email address and object type are told too: yes or no.' \
'--location=:Where events made from it take place.' \
'--name=:What the template is called.' \
'--title=:What events made from it are called.' \
'--description=:What events made from it are about.' \
'--staff-id=:The user (an ID) whose events they are.' \
'--name=:What the kind of event is called.' \
'--type=@type:The object type: a name (contact, task, Company) or a type ID.' \
'--unique-id=:The record by its unique ID instead of its ID.' \
'--ignore-blanks:Let empty values leave a field as it is instead of emptying it.' \
'--section=:Only the fields of this section, by its name.' \
'--field=:Only this field: f1234, firstname.' \
'--section=:The section it belongs to, by its name; a new name makes a new section.' \
'--layout=@json:Several fields as JSON, columns of fields: [[{…}],[{…}],[]]; @FILE or -.' \
'--name=:What people call the field.' \
'--kind=text|long-text|rich-text|number|price|checkbox|date|date-time|dropdown|color|list|phone|sms|email|url|address|state|country|file|image|related|rollup:What the field holds; it cannot be changed later, except text to long-text.' \
'--column=:The column of the section it stands in: 1 (unless said), 2 or 3.' \
'--required:A record cannot be saved in the app without it.' \
'--unique:No two records may have the same value.' \
'--option=:An option of a dropdown or list; of a color one LABEL=#ff00ff.' \
'--source=:What a related field shows: RELATION//FIELD, e.g. f1736//f1708; of a rollup, as JSON.' \
'--section=:Its section; looked up unless said.' \
'--description=:What that section is for from now on.' \
'--name=:Its new name for people.' \
'--kind=long-text:Lets a text field hold long text; there is no way back.' \
'--add-option=:A further option of a dropdown or list; with a color LABEL=#ff00ff.' \
'--remove-option=:An option to take away; records that have it lose it.' \
'--replace-with=:An option to have from now on, in place of all that there are.' \
'--description=:What the section is for.' \
'--app-id=:The App ID; asked for unless given.' \
'--with-key:Read the API key from stdin instead of asking for it.' \
'--credential-command=:Store no key: run this command for it, e.g. a password manager.' \
'--api-url=:Another address than https://api.ontraport.com/1/.' \
'--read-only:Refuse every write with this profile.' \
'--pin:Pin the account that answers now.' \
'--no-check:Store without asking the API.' \
'--port=:Listen on this port (a free one unless said).' \
'--no-limit:No limit of 180 requests a minute.' \
'--contacts=:A fresh account with this many contacts, in memory only.' \
'--bind=:Listen on this address; anyone who reaches it can use it (127.0.0.1).' \
'--limit-window=rolling|fixed:Count the limit over any 60 seconds (usual) or each clock minute.' \
'--app-id=:Serve an account of this App ID too, with records of its own.' \
'--key=:Accept this key too, as far as it reaches: NAME:read,Contacts=write.' \
'--queue=:Apply tags and subscriptions this long after accepting them (1500ms; 0: at once).' \
'--strict:Refuse, with 422, what a real account does to data in silence.' \
'--deliver-anywhere:Tell webhooks on other machines too, not on this one alone.' \
'--latency=:Answer this late (also 400ms+-100, 2s).' \
'--faults=:Fail this often: a status from 400 on, reset, cut, slow, html.' \
'--seed=:Decides which requests are met; the same again for the same N (0).' \
'--follow:Go on with what comes in, until Ctrl-C; JSON comes one a line.' \
'--method=:Only requests of this method.' \
'--path=:Only requests that have this in path or query.' \
'--status=:Only those answered with this status: 429, or 4xx.' \
'--since=:Only the last 30s, 10m, 2h or 1d, or since a moment.' \
'--limit=:The last so many of them (50 unless said).' \
'--app-id=:The simulated account of this App ID (2_sandbox unless said).' \
'--contacts=:This many contacts, and the rest in proportion.' \
'--replace:In the place of a snapshot of the same name.' \
'--since=:Only the last 10m, 2h or 7d, or since a date or a moment.' \
'--until=:Nothing later: until so long ago, a date or a moment.' \
'--outcome=done|refused|failed|unknown|left:Only done, refused, failed, unknown or left.' \
'--path=:Only writes that have this in path or query.' \
'--older-than=:Those that are older than so many days (90 unless said).' \
'--method=:GET, POST, PUT or DELETE: POST when there are fields, else GET.' \
'--raw-field=:A field with a text: -f firstname=Kim; nested: -f \'payer[name]=Kim\', -f \'ids[]=7\'.' \
'--field=:A field with true, false, null or a whole number by its type: -F \'ids[]=7\'; @FILE and @- are read.' \
'--header=:A further header: -H \'Accept: text/plain\'.' \
'--input=@file:The body as it is, from a file or stdin; fields go in the address.' \
'--form:Send the fields, or the input, as a form instead of JSON.' \
'--paginate:Fetch every page, and print the rows of all as one array.' \
'--slurp:With --paginate: an array of whole answers instead of rows.' \
'--include:Print the status and the headers first.' \
'--silent:Do not print the answer.' \
'--jq=:Not here: -q takes a JMESPath, -q \'data[].email\'.' \
'--offline:Only what is known on this machine; ask nothing.'

set -g __ontraport_first \
'contacts:The people in the account' \
'tags:Labels on contacts and other records' \
'groups:Saved selections of records' \
'tasks:What staff are to do for a contact' \
'products:What is sold' \
'offers:Products with prices, ready to sell' \
'transactions:Invoices and charges' \
'purchases:What contacts have bought' \
'orders:What contacts have agreed to pay' \
'open-orders:Subscriptions and payment plans' \
'purchase-history-logs:What became of purchases' \
'purchase-logs:What became of purchases' \
'credit-cards:Cards on file' \
'commissions:What partners have earned' \
'automations:Campaigns on the map' \
'campaigns:Campaigns on the map' \
'sequences:Timed series of messages' \
'rules:When this happens, do that' \
'webhooks:Events sent to a URL' \
'webhook-logs:What webhooks have sent' \
'messages:Emails, texts and tasks to send' \
'inboxes:Where conversations arrive' \
'channels:Ways into an inbox' \
'conversations:Talks with a contact' \
'spam-conversations:Spam' \
'forms:Forms on pages and sites' \
'landing-pages:Hosted pages' \
'calendar-events:Events, once or recurring' \
'calendar-event-guests:Who is invited' \
'calendar-potential-guests:Who could be invited' \
'calendar-templates:Events to begin from' \
'calendar-event-types:Kinds of events' \
'objects:Records of any type, custom objects too' \
'custom:Custom objects by their own names' \
'fields:Fields and sections of an object type' \
'automation-log-items:What automations have done' \
'blasts:Messages sent to many at once' \
'calendars:Calendars that events are in' \
'tracking-campaigns:UTM campaigns of visits' \
'contents:UTM contents of visits' \
'coupons:Discounts and their terms' \
'coupon-codes:Codes that coupons are used by' \
'coupon-products:Products that coupons are for' \
'custom-domains:Domains of the account\'s own' \
'custom-objects:The custom object types there are' \
'custom-object-relationships:How custom objects are related' \
'customer-values:Report: what customers are worth' \
'deleted-open-orders:Open orders that were deleted' \
'facebook-apps:Facebook apps that are connected' \
'smart-forms:Smart forms, the older kind of form' \
'fulfillment-lists:Lists of what is to be sent out' \
'gateways:Payment gateways' \
'imap-settings:Mailboxes that are watched for replies' \
'lead-routers:How new leads are shared out' \
'lead-sources:UTM sources of visits' \
'log-items:What has happened to records' \
'mediums:UTM mediums of visits' \
'message-templates:Messages to begin from' \
'notes:Notes on contacts and other records' \
'partners:Partners who sell for a commission' \
'partner-products:Products that partners sell' \
'partner-programs:Terms that partners work on' \
'partner-promotional-items:What partners advertise with' \
'postcard-orders:Postcards that were ordered' \
'product-sales-logs:Report: each sale of each product' \
'referrals:Contacts whom partners have referred' \
'roles:What users are allowed to do' \
'sales-reports:Report: sales over time' \
'scheduled-broadcasts:Messages that wait to be sent' \
'sequence-subscribers:Who is on which sequence' \
'shipped-packages:Packages that were shipped' \
'shipping-collected:Report: shipping charges collected' \
'shipping-fulfillment-runs:Times that lists were sent out' \
'shipping-methods:Ways to ship and what they cost' \
'subscriber-retention:Report: how long subscribers stay' \
'subscription-sales:Report: sales of subscriptions' \
'tag-subscribers:Which record has which tag' \
'task-history:What has become of tasks' \
'task-notes:Notes on tasks' \
'task-outcomes:Ways in which a task can end' \
'taxes:Taxes and their rates' \
'taxes-collected:Report: taxes collected' \
'terms:UTM terms of visits' \
'tracked-links:Links that count their clicks' \
'upsell-forms:Forms that offer more after an order' \
'url-history:Pages that contacts have visited' \
'users:People who can log in' \
'wordpress-memberships:Access levels of WordPress sites' \
'wordpress-sites:WordPress sites that are connected' \
'auth:Credentials: log in, look, log out' \
'profiles:Several accounts, a name each' \
'sandbox:A simulated account to try things on' \
'history:What was written, and what became of it' \
'backups:Records as they were before a change' \
'api:Any endpoint, by its path' \
'limits:The requests a minute that are left' \
'condition:What --where means' \
'commands:Every command, for scripts' \
'completion:Tab completion for your shell' \
'help:Help on a command or a topic'

set -g __ontraport_everywhere 24

function __ontraport_group --no-scope-shadowing
    switch $argv[1]
        case contacts
            set group contacts
            set verbs 'list:List contacts' 'get:Show contacts by ID' 'show:Show a contact with tags, sequences, purchases, notes and tasks' 'find:Find the IDs of contacts with an email address' 'create:Create a contact' 'update:Change fields of contacts' 'upsert:Update the contact with the same email or unique ID, or create one' 'delete:Delete contacts' 'count:Count contacts' 'info:Show what the account knows of its contact collection' 'meta:List the fields of a contact' 'tag:Add tags, by name (made when new) or by ID' 'untag:Take tags away, by name or by ID' 'subscribe:Add to automations or sequences' 'unsubscribe:Remove from automations or sequences'
        case tags
            set group tags
            set verbs 'list:List tags' 'get:Show tags by ID' 'create:Create a tag' 'update:Rename a tag' 'delete:Delete tags, and so take them off every record' 'count:Count tags' 'info:Show what the account knows of its tag collection' 'meta:List the fields of a tag'
        case groups
            set group groups
            set verbs 'list:List groups' 'get:Show groups by ID' 'delete:Delete groups' 'count:Count groups' 'info:Show what the account knows of its groups' 'meta:List the fields of a group'
        case tasks
            set group tasks
            set verbs 'list:List tasks' 'get:Show tasks by ID' 'update:Change fields of tasks' 'assign:Assign a task to contacts or other records' 'cancel:Cancel tasks' 'complete:Complete the task of records, with outcome and follow-up' 'reschedule:Let tasks be due at another time' 'count:Count tasks' 'info:Show what the account knows of its tasks' 'meta:List the fields of a task'
        case products
            set group products
            set verbs 'list:List products' 'get:Show products by ID' 'create:Create a product' 'update:Change fields of products' 'delete:Delete products' 'count:Count products' 'info:Show what the account knows of its products' 'meta:List the fields of a product'
        case offers
            set group offers
            set verbs 'list:List offers' 'get:Show offers by ID' 'create:Create an offer' 'update:Change fields of offers' 'count:Count offers' 'info:Show what the account knows of its offers' 'meta:List the fields of an offer'
        case transactions
            set group transactions
            set verbs 'list:List transactions' 'get:Show transactions by ID' 'get-order:Show an order with its products, prices and next payment' 'update-order:Give an order other products, prices or another card' 'process:Charge a contact for an offer, now' 'log:Write down a sale that was paid elsewhere, without a charge' 'mark-paid:Mark transactions as paid' 'mark-declined:Mark transactions as declined' 'send-to-collections:Mark transactions as in collections' 'refund:Refund charged transactions: the money goes back' 'void:Void charged transactions' 'write-off:Write transactions off as lost' 'rerun:Try to charge transactions again' 'rerun-commissions:Work out the partners\' commissions of transactions again' 'resend-invoice:Mail the invoices of transactions again' 'count:Count transactions' 'info:Show what the account knows of its transactions' 'meta:List the fields of a transaction'
        case purchases
            set group purchases
            set verbs 'list:List purchases' 'get:Show purchases by ID' 'count:Count purchases' 'info:Show what the account knows of its purchases' 'meta:List the fields of a purchase'
        case orders
            set group orders
            set verbs 'list:List orders' 'get:Show orders by ID' 'delete:Delete orders' 'count:Count orders' 'info:Show what the account knows of its orders' 'meta:List the fields of an order'
        case open-orders
            set group open-orders
            set verbs 'list:List open orders' 'get:Show open orders by ID' 'count:Count open orders' 'info:Show what the account knows of its open orders' 'meta:List the fields of an open order'
        case purchase-history-logs purchase-logs
            set group purchase-history-logs
            set verbs 'list:List purchase history logs' 'get:Show purchase history logs by ID' 'count:Count purchase history logs' 'info:Show what the account knows of its purchase history logs' 'meta:List the fields of a purchase history log'
        case credit-cards
            set group credit-cards
            set verbs 'list:List credit cards' 'get:Show credit cards by ID' 'set-default:Charge this card first when its contact has several' 'update:Change fields of credit cards' 'count:Count credit cards' 'info:Show what the account knows of its credit cards' 'meta:List the fields of a credit card'
        case commissions
            set group commissions
            set verbs 'list:List commissions' 'get:Show commissions by ID' 'count:Count commissions' 'info:Show what the account knows of its commissions' 'meta:List the fields of a commission'
        case automations campaigns
            set group automations
            set verbs 'list:List automations' 'get:Show automations by ID' 'count:Count automations' 'info:Show what the account knows of its automations' 'meta:List the fields of an automation'
        case sequences
            set group sequences
            set verbs 'list:List sequences' 'get:Show sequences by ID' 'create:Create a sequence' 'update:Change fields of sequences' 'delete:Delete sequences' 'count:Count sequences' 'info:Show what the account knows of its sequences' 'meta:List the fields of a sequence' 'add:Put records on sequences' 'remove:Take records off sequences' 'pause:Pause sequences' 'unpause:Let paused sequences go on'
        case rules
            set group rules
            set verbs 'list:List rules' 'get:Show rules by ID' 'create:Create a rule' 'update:Change fields of rules' 'delete:Delete rules' 'pause:Let rules stand still' 'unpause:Let paused rules act again' 'count:Count rules' 'info:Show what the account knows of its rules' 'meta:List the fields of a rule'
        case webhooks
            set group webhooks
            set verbs 'list:List webhooks' 'get:Show webhooks by ID' 'update:Change fields of webhooks' 'subscribe:Have a URL called when an event happens' 'unsubscribe:End webhooks, so that their URLs are not called again' 'count:Count webhooks' 'info:Show what the account knows of its webhooks' 'meta:List the fields of a webhook'
        case webhook-logs
            set group webhook-logs
            set verbs 'list:List webhook logs' 'get:Show webhook logs by ID' 'count:Count webhook logs' 'info:Show what the account knows of its webhook logs' 'meta:List the fields of a webhook log'
        case messages
            set group messages
            set verbs 'list:List messages' 'get:Show messages by ID' 'create:Create a message' 'update:Change fields of messages' 'delete:Delete messages' 'count:Count messages' 'info:Show what the account knows of its messages' 'meta:List the fields of a message'
        case inboxes
            set group inboxes
            set verbs 'list:List inboxes' 'get:Show inboxes by ID' 'create:Create an inbox' 'update:Change fields of inboxes' 'delete:Delete inboxes' 'count:Count inboxes' 'info:Show what the account knows of its inboxes' 'meta:List the fields of an inbox'
        case channels
            set group channels
            set verbs 'list:List channels' 'get:Show channels by ID' 'create:Create a channel' 'update:Change fields of channels' 'delete:Delete channels' 'count:Count channels' 'info:Show what the account knows of its channels' 'meta:List the fields of a channel'
        case conversations
            set group conversations
            set verbs 'list:List conversations' 'get:Show conversations by ID' 'create:Create a conversation' 'update:Change fields of conversations' 'open:Open conversations' 'close:Close conversations' 'mark-read:Mark conversations as read' 'mark-unread:Mark conversations as unread' 'mark-spam:Mark conversations as spam' 'unmark-spam:Mark conversations as no spam' 'messages:List the messages of a conversation and what was done to it' 'view-counts:Count the conversations in each view of an inbox' 'delete:Delete conversations' 'count:Count conversations' 'info:Show what the account knows of its conversations' 'meta:List the fields of a conversation'
        case spam-conversations
            set group spam-conversations
            set verbs 'list:List spam conversations' 'get:Show spam conversations by ID' 'unmark:Take conversations off the spam list, back to their inboxes' 'count:Count spam conversations' 'info:Show what the account knows of its spam conversations' 'meta:List the fields of a spam conversation'
        case forms
            set group forms
            set verbs 'list:List forms' 'get:Show forms by ID' 'count:Count forms' 'info:Show what the account knows of its forms' 'meta:List the fields of a form' 'html:Print the HTML of a form' 'blocks:List the IDs of the blocks in a form or landing page' 'all-blocks:List every form block there is, by ID and name'
        case landing-pages
            set group landing-pages
            set verbs 'list:List landing pages' 'get:Show landing pages by ID' 'create:Create a landing page' 'update:Change fields of landing pages' 'delete:Delete landing pages' 'count:Count landing pages' 'info:Show what the account knows of its landing pages' 'meta:List the fields of a landing page' 'url:Print the address a landing page is hosted at'
        case calendar-events
            set group calendar-events
            set verbs 'list:List events from a date on' 'get:Show an event by ID' 'create:Create an event' 'update:Change events, their guests and notifications' 'rsvp:Say whether a guest comes, and invite the guest if need be' 'remove-guest:Take a guest off events' 'delete:Delete events, one or a whole series' 'count:Count events' 'info:Show what the account knows of its events' 'meta:List the fields of an event'
        case calendar-event-guests
            set group calendar-event-guests
            set verbs 'list:List the guests of an event' 'get:Show guests by ID' 'count:Count guests' 'info:Show what the account knows of its guests' 'meta:List the fields of a guest'
        case calendar-potential-guests
            set group calendar-potential-guests
            set verbs 'list:List potential guests' 'get:Show a potential guest by ID' 'count:Count potential guests' 'info:Show what the account knows of its potential guests' 'meta:List the fields of a potential guest'
        case calendar-templates
            set group calendar-templates
            set verbs 'list:List templates' 'get:Show templates by ID' 'create:Create a template' 'update:Change fields of templates' 'delete:Delete templates' 'count:Count templates' 'info:Show what the account knows of its templates' 'meta:List the fields of a template'
        case calendar-event-types
            set group calendar-event-types
            set verbs 'list:List event types' 'get:Show event types by ID' 'create:Create an event type' 'delete:Delete event types' 'count:Count event types' 'info:Show what the account knows of its event types' 'meta:List the fields of an event type'
        case objects
            set group objects
            set verbs 'list:List records' 'get:Show records by ID' 'find:Find the IDs of records with an email address' 'create:Create a record' 'update:Change fields of records' 'upsert:Update the record with the same unique field, or create one' 'delete:Delete records' 'count:Count records' 'info:Show what the account knows of a collection' 'meta:List the fields of a type, or of all types' 'tag:Add tags, by name (made when new) or by ID' 'untag:Take tags away, by name or by ID' 'subscribe:Add to automations or sequences' 'unsubscribe:Remove from automations or sequences' 'pause:Pause rules, sequences or sequence subscribers' 'unpause:Let paused rules, sequences or sequence subscribers go on'
        case custom
            set group custom
            set verbs 'list:List records of a custom object' 'get:Show records of a custom object by ID' 'create:Create a record of a custom object' 'update:Change fields of a custom object\'s records' 'upsert:Update the record with the same unique field, or create one' 'delete:Delete records of a custom object' 'count:Count records of a custom object' 'info:Show what the account knows of a custom object\'s records' 'meta:List the fields of a custom object'
        case fields
            set group fields
            set verbs 'list:List the fields of an object type, with their sections' 'sections:List the sections of an object type' 'create:Create a field, or several by --layout' 'update:Rename a field, let it hold more, change its options' 'delete:Delete a field, and what all records have in it' 'create-section:Create a section without fields' 'update-section:Describe a section, or change several of its fields' 'delete-section:Delete a section that has no fields'
        case automation-log-items
            set group automation-log-items
            set verbs 'list:List automation log items' 'get:Show automation log items by ID' 'count:Count automation log items' 'info:Show what the account knows of its automation log items' 'meta:List the fields of an automation log item'
        case blasts
            set group blasts
            set verbs 'list:List blasts' 'get:Show blasts by ID' 'create:Create a blast' 'update:Change fields of blasts' 'count:Count blasts' 'info:Show what the account knows of its blasts' 'meta:List the fields of a blast'
        case calendars
            set group calendars
            set verbs 'list:List calendars' 'get:Show calendars by ID' 'count:Count calendars' 'info:Show what the account knows of its calendars' 'meta:List the fields of a calendar'
        case tracking-campaigns
            set group tracking-campaigns
            set verbs 'list:List tracking campaigns' 'get:Show tracking campaigns by ID' 'count:Count tracking campaigns' 'info:Show what the account knows of its tracking campaigns' 'meta:List the fields of a tracking campaign'
        case contents
            set group contents
            set verbs 'list:List contents' 'get:Show contents by ID' 'create:Create a content' 'update:Change fields of contents' 'count:Count contents' 'info:Show what the account knows of its contents' 'meta:List the fields of a content'
        case coupons
            set group coupons
            set verbs 'list:List coupons' 'get:Show coupons by ID' 'create:Create a coupon' 'update:Change fields of coupons' 'delete:Delete coupons' 'count:Count coupons' 'info:Show what the account knows of its coupons' 'meta:List the fields of a coupon'
        case coupon-codes
            set group coupon-codes
            set verbs 'list:List coupon codes' 'get:Show coupon codes by ID' 'count:Count coupon codes' 'info:Show what the account knows of its coupon codes' 'meta:List the fields of a coupon code'
        case coupon-products
            set group coupon-products
            set verbs 'list:List coupon products' 'get:Show coupon products by ID' 'count:Count coupon products' 'info:Show what the account knows of its coupon products' 'meta:List the fields of a coupon product'
        case custom-domains
            set group custom-domains
            set verbs 'list:List custom domains' 'get:Show custom domains by ID' 'count:Count custom domains' 'info:Show what the account knows of its custom domains' 'meta:List the fields of a custom domain'
        case custom-objects
            set group custom-objects
            set verbs 'list:List custom objects' 'get:Show custom objects by ID' 'count:Count custom objects' 'info:Show what the account knows of its custom objects' 'meta:List the fields of a custom object'
        case custom-object-relationships
            set group custom-object-relationships
            set verbs 'list:List relationships' 'get:Show relationships by ID' 'count:Count relationships' 'info:Show what the account knows of its relationships' 'meta:List the fields of a relationship'
        case customer-values
            set group customer-values
            set verbs 'list:List customer values' 'get:Show customer values by ID' 'count:Count customer values' 'info:Show what the account knows of its customer values' 'meta:List the fields of a customer value'
        case deleted-open-orders
            set group deleted-open-orders
            set verbs 'list:List deleted open orders' 'get:Show deleted open orders by ID' 'count:Count deleted open orders' 'info:Show what the account knows of its deleted open orders' 'meta:List the fields of a deleted open order'
        case facebook-apps
            set group facebook-apps
            set verbs 'list:List Facebook apps' 'get:Show Facebook apps by ID' 'count:Count Facebook apps' 'info:Show what the account knows of its Facebook apps' 'meta:List the fields of a Facebook app'
        case smart-forms
            set group smart-forms
            set verbs 'list:List smart forms' 'get:Show smart forms by ID' 'count:Count smart forms' 'info:Show what the account knows of its smart forms' 'meta:List the fields of a smart form'
        case fulfillment-lists
            set group fulfillment-lists
            set verbs 'list:List fulfillment lists' 'get:Show fulfillment lists by ID' 'create:Create a fulfillment list' 'update:Change fields of fulfillment lists' 'delete:Delete fulfillment lists' 'count:Count fulfillment lists' 'info:Show what the account knows of its fulfillment lists' 'meta:List the fields of a fulfillment list'
        case gateways
            set group gateways
            set verbs 'list:List gateways' 'get:Show gateways by ID' 'count:Count gateways' 'info:Show what the account knows of its gateways' 'meta:List the fields of a gateway'
        case imap-settings
            set group imap-settings
            set verbs 'list:List IMAP settings' 'get:Show IMAP settings by ID' 'count:Count IMAP settings' 'info:Show what the account knows of its IMAP settings' 'meta:List the fields of an IMAP setting'
        case lead-routers
            set group lead-routers
            set verbs 'list:List lead routers' 'get:Show lead routers by ID' 'create:Create a lead router' 'update:Change fields of lead routers' 'delete:Delete lead routers' 'count:Count lead routers' 'info:Show what the account knows of its lead routers' 'meta:List the fields of a lead router'
        case lead-sources
            set group lead-sources
            set verbs 'list:List lead sources' 'get:Show lead sources by ID' 'create:Create a lead source' 'update:Change fields of lead sources' 'count:Count lead sources' 'info:Show what the account knows of its lead sources' 'meta:List the fields of a lead source'
        case log-items
            set group log-items
            set verbs 'list:List log items' 'get:Show log items by ID' 'count:Count log items' 'info:Show what the account knows of its log items' 'meta:List the fields of a log item'
        case mediums
            set group mediums
            set verbs 'list:List mediums' 'get:Show mediums by ID' 'create:Create a medium' 'update:Change fields of mediums' 'count:Count mediums' 'info:Show what the account knows of its mediums' 'meta:List the fields of a medium'
        case message-templates
            set group message-templates
            set verbs 'list:List message templates' 'get:Show message templates by ID' 'count:Count message templates' 'info:Show what the account knows of its message templates' 'meta:List the fields of a message template'
        case notes
            set group notes
            set verbs 'list:List notes' 'get:Show notes by ID' 'create:Create a note' 'update:Change fields of notes' 'delete:Delete notes' 'count:Count notes' 'info:Show what the account knows of its notes' 'meta:List the fields of a note'
        case partners
            set group partners
            set verbs 'list:List partners' 'get:Show partners by ID' 'count:Count partners' 'info:Show what the account knows of its partners' 'meta:List the fields of a partner'
        case partner-products
            set group partner-products
            set verbs 'list:List partner products' 'get:Show partner products by ID' 'count:Count partner products' 'info:Show what the account knows of its partner products' 'meta:List the fields of a partner product'
        case partner-programs
            set group partner-programs
            set verbs 'list:List partner programs' 'get:Show partner programs by ID' 'create:Create a partner program' 'update:Change fields of partner programs' 'delete:Delete partner programs' 'count:Count partner programs' 'info:Show what the account knows of its partner programs' 'meta:List the fields of a partner program'
        case partner-promotional-items
            set group partner-promotional-items
            set verbs 'list:List partner promotional items' 'get:Show partner promotional items by ID' 'create:Create a partner promotional item' 'update:Change fields of partner promotional items' 'delete:Delete partner promotional items' 'count:Count partner promotional items' 'info:Show what the account knows of its partner promotional items' 'meta:List the fields of a partner promotional item'
        case postcard-orders
            set group postcard-orders
            set verbs 'list:List postcard orders' 'get:Show postcard orders by ID' 'count:Count postcard orders' 'info:Show what the account knows of its postcard orders' 'meta:List the fields of a postcard order'
        case product-sales-logs
            set group product-sales-logs
            set verbs 'list:List product sales logs' 'get:Show product sales logs by ID' 'count:Count product sales logs' 'info:Show what the account knows of its product sales logs' 'meta:List the fields of a product sales log'
        case referrals
            set group referrals
            set verbs 'list:List referrals' 'get:Show referrals by ID' 'count:Count referrals' 'info:Show what the account knows of its referrals' 'meta:List the fields of a referral'
        case roles
            set group roles
            set verbs 'list:List roles' 'get:Show roles by ID' 'count:Count roles' 'info:Show what the account knows of its roles' 'meta:List the fields of a role'
        case sales-reports
            set group sales-reports
            set verbs 'list:List sales reports' 'get:Show sales reports by ID' 'count:Count sales reports' 'info:Show what the account knows of its sales reports' 'meta:List the fields of a sales report'
        case scheduled-broadcasts
            set group scheduled-broadcasts
            set verbs 'list:List scheduled broadcasts' 'get:Show scheduled broadcasts by ID' 'count:Count scheduled broadcasts' 'info:Show what the account knows of its scheduled broadcasts' 'meta:List the fields of a scheduled broadcast'
        case sequence-subscribers
            set group sequence-subscribers
            set verbs 'list:List sequence subscribers' 'get:Show sequence subscribers by ID' 'count:Count sequence subscribers' 'info:Show what the account knows of its sequence subscribers' 'meta:List the fields of a sequence subscriber'
        case shipped-packages
            set group shipped-packages
            set verbs 'list:List shipped packages' 'get:Show shipped packages by ID' 'count:Count shipped packages' 'info:Show what the account knows of its shipped packages' 'meta:List the fields of a shipped package'
        case shipping-collected
            set group shipping-collected
            set verbs 'list:List shipping charges' 'get:Show shipping charges by ID' 'count:Count shipping charges' 'info:Show what the account knows of its shipping charges' 'meta:List the fields of a shipping charge'
        case shipping-fulfillment-runs
            set group shipping-fulfillment-runs
            set verbs 'list:List shipping fulfillment runs' 'get:Show shipping fulfillment runs by ID' 'count:Count shipping fulfillment runs' 'info:Show what the account knows of its shipping fulfillment runs' 'meta:List the fields of a shipping fulfillment run'
        case shipping-methods
            set group shipping-methods
            set verbs 'list:List shipping methods' 'get:Show shipping methods by ID' 'create:Create a shipping method' 'update:Change fields of shipping methods' 'delete:Delete shipping methods' 'count:Count shipping methods' 'info:Show what the account knows of its shipping methods' 'meta:List the fields of a shipping method'
        case subscriber-retention
            set group subscriber-retention
            set verbs 'list:List retention figures' 'get:Show retention figures by ID' 'count:Count retention figures' 'info:Show what the account knows of its retention figures' 'meta:List the fields of a retention figure'
        case subscription-sales
            set group subscription-sales
            set verbs 'list:List subscription sales' 'get:Show subscription sales by ID' 'count:Count subscription sales' 'info:Show what the account knows of its subscription sales' 'meta:List the fields of a subscription sale'
        case tag-subscribers
            set group tag-subscribers
            set verbs 'list:List tag subscribers' 'get:Show tag subscribers by ID' 'count:Count tag subscribers' 'info:Show what the account knows of its tag subscribers' 'meta:List the fields of a tag subscriber'
        case task-history
            set group task-history
            set verbs 'list:List task history entries' 'get:Show task history entries by ID' 'count:Count task history entries' 'info:Show what the account knows of its task history entries' 'meta:List the fields of a task history entry'
        case task-notes
            set group task-notes
            set verbs 'list:List task notes' 'get:Show task notes by ID' 'update:Change fields of task notes' 'count:Count task notes' 'info:Show what the account knows of its task notes' 'meta:List the fields of a task note'
        case task-outcomes
            set group task-outcomes
            set verbs 'list:List task outcomes' 'get:Show task outcomes by ID' 'count:Count task outcomes' 'info:Show what the account knows of its task outcomes' 'meta:List the fields of a task outcome'
        case taxes
            set group taxes
            set verbs 'list:List taxes' 'get:Show taxes by ID' 'create:Create a tax' 'update:Change fields of taxes' 'delete:Delete taxes' 'count:Count taxes' 'info:Show what the account knows of its taxes' 'meta:List the fields of a tax'
        case taxes-collected
            set group taxes-collected
            set verbs 'list:List collected taxes' 'get:Show collected taxes by ID' 'count:Count collected taxes' 'info:Show what the account knows of its collected taxes' 'meta:List the fields of a collected tax'
        case terms
            set group terms
            set verbs 'list:List terms' 'get:Show terms by ID' 'create:Create a term' 'update:Change fields of terms' 'count:Count terms' 'info:Show what the account knows of its terms' 'meta:List the fields of a term'
        case tracked-links
            set group tracked-links
            set verbs 'list:List tracked links' 'get:Show tracked links by ID' 'create:Create a tracked link' 'update:Change fields of tracked links' 'delete:Delete tracked links' 'count:Count tracked links' 'info:Show what the account knows of its tracked links' 'meta:List the fields of a tracked link'
        case upsell-forms
            set group upsell-forms
            set verbs 'list:List upsell forms' 'get:Show upsell forms by ID' 'count:Count upsell forms' 'info:Show what the account knows of its upsell forms' 'meta:List the fields of an upsell form'
        case url-history
            set group url-history
            set verbs 'list:List visits' 'get:Show visits by ID' 'count:Count visits' 'info:Show what the account knows of its visits' 'meta:List the fields of a visit'
        case users
            set group users
            set verbs 'list:List users' 'get:Show users by ID' 'update:Change fields of users' 'count:Count users' 'info:Show what the account knows of its users' 'meta:List the fields of a user'
        case wordpress-memberships
            set group wordpress-memberships
            set verbs 'list:List WordPress memberships' 'get:Show WordPress memberships by ID' 'create:Create a WordPress membership' 'update:Change fields of WordPress memberships' 'delete:Delete WordPress memberships' 'count:Count WordPress memberships' 'info:Show what the account knows of its WordPress memberships' 'meta:List the fields of a WordPress membership'
        case wordpress-sites
            set group wordpress-sites
            set verbs 'list:List WordPress sites' 'get:Show WordPress sites by ID' 'count:Count WordPress sites' 'info:Show what the account knows of its WordPress sites' 'meta:List the fields of a WordPress site'
        case auth
            set group auth
            set verbs 'login:Store the credentials of an account in a profile' 'status:Show which credentials are used, where each is from, and try them' 'logout:Remove the credentials from a profile'
        case profiles
            set group profiles
            set verbs 'list:List the profiles' 'use:Use a profile from now on' 'show:Show a profile; its key stays hidden' 'remove:Remove a profile and its credentials'
        case sandbox
            set group sandbox
            set verbs 'start:Serve the simulated account on this machine until Ctrl-C' 'log:List the requests that the simulated account received' 'reset:Forget what was changed in the simulated account' 'seed:Make the simulated account anew, or add the API document\'s records' 'snapshot:Keep the simulated account as it is now, under a name' 'restore:Make the simulated account what it was at a snapshot'
        case history
            set group history
            set verbs
        case backups
            set group backups
            set verbs 'list:List what was saved before it was changed, newest first' 'show:Show the records of a backup, as they were' 'prune:Delete old backups for good; nothing else deletes any'
        case api
            set group api
            set verbs
        case limits
            set group limits
            set verbs
        case condition
            set group condition
            set verbs 'explain:Show what an expression sends, or what a condition in JSON says'
        case commands
            set group commands
            set verbs
        case completion
            set group completion
            set verbs
        case help
            set group help
            set verbs
        case '*'
            return 1
    end
end

function __ontraport_command --no-scope-shadowing
    switch $argv[1]
        case 'contacts list'
            set runs 25:39
            set argument ''
        case 'contacts get' 'tags list' 'tags get' 'groups list' 'groups get' 'tasks list' 'tasks get' 'products list' 'products get' 'offers list' 'offers get' 'transactions list' 'transactions get' 'purchases list' 'purchases get' 'orders list' 'orders get' 'open-orders list' 'open-orders get' 'purchase-history-logs list' 'purchase-history-logs get' 'credit-cards list' 'credit-cards get' 'commissions list' 'commissions get' 'automations list' 'automations get' 'rules list' 'rules get' 'webhooks list' 'webhooks get' 'webhook-logs list' 'webhook-logs get' 'messages list' 'messages get' 'forms list' 'forms get' 'landing-pages list' 'landing-pages get' 'custom list' 'custom get'
            set runs 27:39
            set argument ''
        case 'contacts show' 'contacts meta' 'groups meta' 'tasks meta' 'products meta' 'offers meta' 'transactions get-order' 'transactions meta' 'credit-cards meta' 'automations meta' 'rules meta' 'webhooks meta' 'messages meta' 'forms meta' 'forms html' 'forms blocks' 'landing-pages meta' 'landing-pages url' 'calendar-events get' 'calendar-potential-guests get' 'custom meta'
            set runs 39:39
            set argument ''
        case 'contacts find'
            set runs 39:40
            set argument ''
        case 'contacts create'
            set runs 39:39 41:89
            set argument ''
        case 'contacts update'
            set runs 27:34 38:39 41:62 64:77 80:82 84:84 87:92
            set argument ''
        case 'contacts upsert'
            set runs 39:39 41:82 84:89 93:93
            set argument ''
        case 'contacts delete' 'tags delete' 'orders delete' 'sequences delete' 'rules delete' 'webhooks unsubscribe' 'messages delete' 'landing-pages delete' 'calendar-templates delete' 'calendar-event-types delete' 'custom delete' 'coupons delete' 'fulfillment-lists delete' 'lead-routers delete' 'notes delete' 'partner-programs delete' 'partner-promotional-items delete' 'shipping-methods delete' 'taxes delete' 'tracked-links delete' 'wordpress-memberships delete'
            set runs 27:34 38:39 91:92
            set argument ''
        case 'contacts count'
            set runs 25:36 39:39
            set argument ''
        case 'contacts info' 'tags count' 'tags info' 'groups count' 'groups info' 'tasks count' 'tasks info' 'products count' 'products info' 'offers count' 'offers info' 'transactions count' 'transactions info' 'purchases count' 'purchases info' 'orders count' 'orders info' 'open-orders count' 'open-orders info' 'purchase-history-logs count' 'purchase-history-logs info' 'credit-cards count' 'credit-cards info' 'commissions count' 'commissions info' 'automations count' 'automations info' 'sequences count' 'sequences info' 'rules count' 'rules info' 'webhooks count' 'webhooks info' 'webhook-logs count' 'webhook-logs info' 'inboxes count' 'inboxes info' 'channels count' 'channels info' 'conversations count' 'conversations info' 'spam-conversations count' 'spam-conversations info' 'forms count' 'forms info' 'landing-pages count' 'landing-pages info' 'calendar-events count' 'calendar-events info' 'calendar-event-guests count' 'calendar-event-guests info' 'calendar-potential-guests count' 'calendar-potential-guests info' 'calendar-templates count' 'calendar-templates info' 'calendar-event-types count' 'calendar-event-types info' 'custom count' 'custom info' 'automation-log-items count' 'automation-log-items info' 'blasts count' 'blasts info' 'calendars count' 'calendars info' 'tracking-campaigns count' 'tracking-campaigns info' 'contents count' 'contents info' 'coupons count' 'coupons info' 'coupon-codes count' 'coupon-codes info' 'coupon-products count' 'coupon-products info' 'custom-domains count' 'custom-domains info' 'custom-objects count' 'custom-objects info' 'custom-object-relationships count' 'custom-object-relationships info' 'customer-values count' 'customer-values info' 'deleted-open-orders count' 'deleted-open-orders info' 'facebook-apps count' 'facebook-apps info' 'smart-forms count' 'smart-forms info' 'fulfillment-lists count' 'fulfillment-lists info' 'gateways count' 'gateways info' 'imap-settings count' 'imap-settings info' 'lead-routers count' 'lead-routers info' 'lead-sources count' 'lead-sources info' 'log-items count' 'log-items info' 'mediums count' 'mediums info' 'message-templates count' 'message-templates info' 'notes count' 'notes info' 'partners count' 'partners info' 'partner-products count' 'partner-products info' 'partner-programs count' 'partner-programs info' 'partner-promotional-items count' 'partner-promotional-items info' 'postcard-orders count' 'postcard-orders info' 'product-sales-logs count' 'product-sales-logs info' 'referrals count' 'referrals info' 'roles count' 'roles info' 'sales-reports count' 'sales-reports info' 'scheduled-broadcasts count' 'scheduled-broadcasts info' 'sequence-subscribers count' 'sequence-subscribers info' 'shipped-packages count' 'shipped-packages info' 'shipping-collected count' 'shipping-collected info' 'shipping-fulfillment-runs count' 'shipping-fulfillment-runs info' 'shipping-methods count' 'shipping-methods info' 'subscriber-retention count' 'subscriber-retention info' 'subscription-sales count' 'subscription-sales info' 'tag-subscribers count' 'tag-subscribers info' 'task-history count' 'task-history info' 'task-notes count' 'task-notes info' 'task-outcomes count' 'task-outcomes info' 'taxes count' 'taxes info' 'taxes-collected count' 'taxes-collected info' 'terms count' 'terms info' 'tracked-links count' 'tracked-links info' 'upsell-forms count' 'upsell-forms info' 'url-history count' 'url-history info' 'users count' 'users info' 'wordpress-memberships count' 'wordpress-memberships info' 'wordpress-sites count' 'wordpress-sites info'
            set runs 30:34 39:39
            set argument ''
        case 'contacts tag'
            set runs 27:34 38:39 87:89 91:91 94:96
            set argument ''
        case 'contacts untag'
            set runs 27:34 38:39 91:91 94:96
            set argument ''
        case 'contacts subscribe'
            set runs 27:34 38:39 87:89 91:91 95:95 97:98
            set argument ''
        case 'contacts unsubscribe'
            set runs 27:34 38:39 91:91 95:95 99:100
            set argument ''
        case 'tags create'
            set runs 39:39 87:89 101:102
            set argument ''
        case 'tags update'
            set runs 39:39 87:89 103:103
            set argument ''
        case 'tags meta' 'purchases meta' 'orders meta' 'open-orders meta' 'purchase-history-logs meta' 'commissions meta' 'sequences meta' 'webhook-logs meta' 'inboxes meta' 'channels meta' 'conversations meta' 'spam-conversations meta' 'calendar-events meta' 'calendar-event-guests meta' 'calendar-potential-guests meta' 'calendar-templates meta' 'calendar-event-types meta' 'automation-log-items meta' 'blasts meta' 'calendars meta' 'tracking-campaigns meta' 'contents meta' 'coupons meta' 'coupon-codes meta' 'coupon-products meta' 'custom-domains meta' 'custom-objects meta' 'custom-object-relationships meta' 'customer-values meta' 'deleted-open-orders meta' 'facebook-apps meta' 'smart-forms meta' 'fulfillment-lists meta' 'gateways meta' 'imap-settings meta' 'lead-routers meta' 'lead-sources meta' 'log-items meta' 'mediums meta' 'message-templates meta' 'notes meta' 'partners meta' 'partner-products meta' 'partner-programs meta' 'partner-promotional-items meta' 'postcard-orders meta' 'product-sales-logs meta' 'referrals meta' 'roles meta' 'sales-reports meta' 'scheduled-broadcasts meta' 'sequence-subscribers meta' 'shipped-packages meta' 'shipping-collected meta' 'shipping-fulfillment-runs meta' 'shipping-methods meta' 'subscriber-retention meta' 'subscription-sales meta' 'tag-subscribers meta' 'task-history meta' 'task-notes meta' 'task-outcomes meta' 'taxes meta' 'taxes-collected meta' 'terms meta' 'tracked-links meta' 'upsell-forms meta' 'url-history meta' 'users meta' 'wordpress-memberships meta' 'wordpress-sites meta'
            set runs 39:39 104:104
            set argument ''
        case 'groups delete'
            set runs 27:33 38:39 91:92
            set argument ''
        case 'tasks update'
            set runs 27:34 38:39 87:89 91:92 105:107
            set argument ''
        case 'tasks assign'
            set runs 27:34 38:39 87:89 91:91 108:113
            set argument ''
        case 'tasks cancel'
            set runs 27:34 38:39 87:89 91:92 114:114
            set argument ''
        case 'tasks complete'
            set runs 27:34 38:39 87:89 91:91 108:108 115:122
            set argument ''
        case 'tasks reschedule'
            set runs 27:34 38:39 87:89 91:91 123:123
            set argument ''
        case 'products create'
            set runs 39:39 87:89 124:125
            set argument ''
        case 'products update'
            set runs 27:34 38:39 87:89 91:92 126:127
            set argument ''
        case 'products delete' 'inboxes delete' 'channels delete' 'conversations delete'
            set runs 27:36 38:39 91:92
            set argument ''
        case 'offers create'
            set runs 39:39 87:89 128:130
            set argument ''
        case 'offers update'
            set runs 27:34 38:39 87:89 91:92 129:129 131:132
            set argument ''
        case 'transactions update-order'
            set runs 39:39 87:89 133:133
            set argument ''
        case 'transactions process'
            set runs 39:39 87:89 134:143
            set argument ''
        case 'transactions log'
            set runs 39:39 87:89 134:136 141:141 144:144
            set argument ''
        case 'transactions mark-paid' 'transactions mark-declined' 'transactions send-to-collections' 'transactions refund' 'transactions void' 'transactions rerun' 'transactions rerun-commissions' 'credit-cards set-default' 'sequences pause' 'sequences unpause' 'rules pause' 'rules unpause' 'conversations open' 'conversations close' 'conversations mark-read' 'conversations mark-unread' 'conversations mark-spam' 'conversations unmark-spam'
            set runs 27:34 38:39 87:89 91:91
            set argument ''
        case 'transactions write-off' 'transactions resend-invoice'
            set runs 27:34 38:39 87:89 91:91 145:145
            set argument ''
        case 'credit-cards update' 'sequences update' 'webhooks update' 'conversations update' 'landing-pages update' 'blasts update' 'contents update' 'coupons update' 'fulfillment-lists update' 'lead-routers update' 'lead-sources update' 'mediums update' 'notes update' 'partner-programs update' 'partner-promotional-items update' 'shipping-methods update' 'task-notes update' 'taxes update' 'terms update' 'tracked-links update' 'users update' 'wordpress-memberships update'
            set runs 27:34 38:39 87:89 91:92 146:146
            set argument ''
        case 'sequences list' 'sequences get' 'inboxes list' 'inboxes get' 'channels list' 'channels get' 'conversations list' 'conversations get' 'spam-conversations list' 'spam-conversations get' 'automation-log-items list' 'automation-log-items get' 'blasts list' 'blasts get' 'calendars list' 'calendars get' 'tracking-campaigns list' 'tracking-campaigns get' 'contents list' 'contents get' 'coupons list' 'coupons get' 'coupon-codes list' 'coupon-codes get' 'coupon-products list' 'coupon-products get' 'custom-domains list' 'custom-domains get' 'custom-objects list' 'custom-objects get' 'custom-object-relationships list' 'custom-object-relationships get' 'customer-values list' 'customer-values get' 'deleted-open-orders list' 'deleted-open-orders get' 'facebook-apps list' 'facebook-apps get' 'smart-forms list' 'smart-forms get' 'fulfillment-lists list' 'fulfillment-lists get' 'gateways list' 'gateways get' 'imap-settings list' 'imap-settings get' 'lead-routers list' 'lead-routers get' 'lead-sources list' 'lead-sources get' 'log-items list' 'log-items get' 'mediums list' 'mediums get' 'message-templates list' 'message-templates get' 'notes list' 'notes get' 'partners list' 'partners get' 'partner-products list' 'partner-products get' 'partner-programs list' 'partner-programs get' 'partner-promotional-items list' 'partner-promotional-items get' 'postcard-orders list' 'postcard-orders get' 'product-sales-logs list' 'product-sales-logs get' 'referrals list' 'referrals get' 'roles list' 'roles get' 'sales-reports list' 'sales-reports get' 'scheduled-broadcasts list' 'scheduled-broadcasts get' 'sequence-subscribers list' 'sequence-subscribers get' 'shipped-packages list' 'shipped-packages get' 'shipping-collected list' 'shipping-collected get' 'shipping-fulfillment-runs list' 'shipping-fulfillment-runs get' 'shipping-methods list' 'shipping-methods get' 'subscriber-retention list' 'subscriber-retention get' 'subscription-sales list' 'subscription-sales get' 'tag-subscribers list' 'tag-subscribers get' 'task-history list' 'task-history get' 'task-notes list' 'task-notes get' 'task-outcomes list' 'task-outcomes get' 'taxes list' 'taxes get' 'taxes-collected list' 'taxes-collected get' 'terms list' 'terms get' 'tracked-links list' 'tracked-links get' 'upsell-forms list' 'upsell-forms get' 'url-history list' 'url-history get' 'users list' 'users get' 'wordpress-memberships list' 'wordpress-memberships get' 'wordpress-sites list' 'wordpress-sites get'
            set runs 27:39 147:147
            set argument ''
        case 'sequences create' 'landing-pages create' 'custom create' 'blasts create' 'contents create' 'coupons create' 'fulfillment-lists create' 'lead-routers create' 'lead-sources create' 'mediums create' 'notes create' 'partner-programs create' 'partner-promotional-items create' 'shipping-methods create' 'taxes create' 'terms create' 'tracked-links create' 'wordpress-memberships create'
            set runs 39:39 87:89
            set argument ''
        case 'sequences add'
            set runs 27:34 38:39 87:89 91:91 95:95 108:108
            set argument ''
        case 'sequences remove'
            set runs 27:34 38:39 91:91 95:95 108:108
            set argument ''
        case 'rules create'
            set runs 39:39 87:89 148:154
            set argument ''
        case 'rules update'
            set runs 27:34 38:39 87:89 91:92 149:155
            set argument ''
        case 'webhooks subscribe'
            set runs 39:39 87:89 156:162
            set argument ''
        case 'messages create'
            set runs 39:39 87:89 163:180
            set argument ''
        case 'messages update'
            set runs 27:34 38:39 87:89 91:92 163:179
            set argument ''
        case 'messages count' 'messages info'
            set runs 30:34 39:39 181:181
            set argument ''
        case 'inboxes create'
            set runs 39:39 87:89 182:183
            set argument ''
        case 'inboxes update'
            set runs 27:34 38:39 87:89 91:92 182:183
            set argument ''
        case 'channels create'
            set runs 39:39 87:89 184:187
            set argument ''
        case 'channels update'
            set runs 27:34 38:39 87:89 91:92 188:188
            set argument ''
        case 'conversations create'
            set runs 39:39 87:89 189:190
            set argument ''
        case 'conversations messages'
            set runs 28:28 37:37 39:39 191:194
            set argument ''
        case 'conversations view-counts'
            set runs 39:39 195:195
            set argument ''
        case 'spam-conversations unmark'
            set runs 27:34 38:39 91:91
            set argument ''
        case 'forms all-blocks'
            set runs 28:28 37:37 39:39 196:196
            set argument ''
        case 'calendar-events list'
            set runs 28:28 32:32 34:34 37:37 39:39 197:202
            set argument ''
        case 'calendar-events create'
            set runs 39:39 87:89 203:224
            set argument ''
        case 'calendar-events update'
            set runs 27:34 38:39 87:89 91:92 203:225
            set argument ''
        case 'calendar-events rsvp'
            set runs 27:34 38:39 87:89 91:91 226:227
            set argument ''
        case 'calendar-events remove-guest'
            set runs 27:34 38:39 87:89 91:91 226:226
            set argument ''
        case 'calendar-events delete'
            set runs 27:34 38:39 91:92 225:225 228:228
            set argument ''
        case 'calendar-event-guests list' 'calendar-event-guests get'
            set runs 27:28 30:32 37:39 229:229
            set argument ''
        case 'calendar-potential-guests list'
            set runs 27:28 32:32 37:37 39:39 230:230
            set argument ''
        case 'calendar-templates list' 'calendar-templates get'
            set runs 27:32 34:34 36:39
            set argument ''
        case 'calendar-templates create'
            set runs 39:39 87:89 220:220 223:223 231:235
            set argument ''
        case 'calendar-templates update'
            set runs 27:34 38:39 87:89 91:92 220:220 223:223 231:235
            set argument ''
        case 'calendar-event-types list' 'calendar-event-types get'
            set runs 27:32 36:39
            set argument ''
        case 'calendar-event-types create'
            set runs 39:39 87:89 236:236
            set argument ''
        case 'objects list'
            set runs 25:39 147:147 237:237
            set argument ''
        case 'objects get'
            set runs 27:39 147:147 237:237
            set argument ''
        case 'objects find'
            set runs 39:40 237:237
            set argument ''
        case 'objects create'
            set runs 39:39 87:89 237:237
            set argument ''
        case 'objects update'
            set runs 27:34 38:39 87:89 91:92 237:238
            set argument ''
        case 'objects upsert'
            set runs 39:39 87:89 146:146 237:237 239:239
            set argument ''
        case 'objects delete'
            set runs 27:34 38:39 91:92 237:237
            set argument ''
        case 'objects count'
            set runs 25:36 39:39 237:237
            set argument ''
        case 'objects info'
            set runs 30:34 39:39 237:237
            set argument ''
        case 'objects meta'
            set runs 39:39 104:104 237:237
            set argument ''
        case 'objects tag'
            set runs 27:34 38:39 87:89 91:91 94:96 237:237
            set argument ''
        case 'objects untag'
            set runs 27:34 38:39 91:91 94:96 237:237
            set argument ''
        case 'objects subscribe'
            set runs 27:34 38:39 87:89 91:91 95:95 97:98 237:237
            set argument ''
        case 'objects unsubscribe'
            set runs 27:34 38:39 91:91 95:95 99:100 237:237
            set argument ''
        case 'objects pause' 'objects unpause'
            set runs 27:34 38:39 87:89 91:91 237:237
            set argument ''
        case 'custom update'
            set runs 27:34 38:39 87:89 91:92
            set argument ''
        case 'custom upsert'
            set runs 39:39 87:89 146:146
            set argument ''
        case 'fields list'
            set runs 39:39 237:237 240:241
            set argument ''
        case 'fields sections' 'fields delete' 'fields delete-section'
            set runs 39:39 237:237
            set argument ''
        case 'fields create'
            set runs 39:39 87:89 237:237 242:250
            set argument ''
        case 'fields update'
            set runs 39:39 87:89 237:237 251:257
            set argument ''
        case 'fields create-section'
            set runs 39:39 87:89 237:237 258:258
            set argument ''
        case 'fields update-section'
            set runs 39:39 87:89 237:237 243:243 258:258
            set argument ''
        case 'auth login'
            set runs 259:265
            set argument ''
        case 'auth status' 'auth logout' 'profiles list' 'backups list' 'backups show' 'commands'
            set runs 
            set argument ''
        case 'profiles use' 'profiles show' 'profiles remove'
            set runs 
            set argument '@profile'
        case 'sandbox start'
            set runs 266:278
            set argument ''
        case 'sandbox log'
            set runs 279:285
            set argument ''
        case 'sandbox reset' 'sandbox restore'
            set runs 285:285
            set argument ''
        case 'sandbox seed'
            set runs 285:286
            set argument ''
        case 'sandbox snapshot'
            set runs 285:285 287:287
            set argument ''
        case 'history'
            set runs 284:284 288:291
            set argument ''
        case 'backups prune'
            set runs 292:292
            set argument ''
        case 'api'
            set runs 293:303
            set argument ''
        case 'limits'
            set runs 304:304
            set argument ''
        case 'condition explain'
            set runs 237:237
            set argument ''
        case 'completion'
            set runs 
            set argument 'bash|zsh|fish|powershell'
        case 'help'
            set runs 
            set argument 'options|selecting|conditions|values|changing|formatting|exit-codes|environment|shells|contacts|tags|groups|tasks|products|offers|transactions|purchases|orders|open-orders|purchase-history-logs|credit-cards|commissions|automations|sequences|rules|webhooks|webhook-logs|messages|inboxes|channels|conversations|spam-conversations|forms|landing-pages|calendar-events|calendar-event-guests|calendar-potential-guests|calendar-templates|calendar-event-types|objects|custom|fields|automation-log-items|blasts|calendars|tracking-campaigns|contents|coupons|coupon-codes|coupon-products|custom-domains|custom-objects|custom-object-relationships|customer-values|deleted-open-orders|facebook-apps|smart-forms|fulfillment-lists|gateways|imap-settings|lead-routers|lead-sources|log-items|mediums|message-templates|notes|partners|partner-products|partner-programs|partner-promotional-items|postcard-orders|product-sales-logs|referrals|roles|sales-reports|scheduled-broadcasts|sequence-subscribers|shipped-packages|shipping-collected|shipping-fulfillment-runs|shipping-methods|subscriber-retention|subscription-sales|tag-subscribers|task-history|task-notes|task-outcomes|taxes|taxes-collected|terms|tracked-links|upsell-forms|url-history|users|wordpress-memberships|wordpress-sites|auth|profiles|sandbox|history|backups|api|limits|condition|commands|completion|help'
    end
end

# Says the option of that name.
function __ontraport_find --no-scope-shadowing
    set spec (string replace -r '^([^:]*):.*' '$1' -- $options | string match -r -- '^'(string escape --style=regex -- $argv[1])'([=?].*)?$')[1]
end

# Says what ontraport remembers of that sort for the words before the cursor, behind $head and before an ending.
function __ontraport_remembered --no-scope-shadowing
    set -l names ($program __complete $argv[1] -- $words 2>/dev/null </dev/null)
    test -z "$names"; or printf '%s\n' $head$names"$argv[2]"
end

# Says the files that begin with what was typed, behind $head.
function __ontraport_files --no-scope-shadowing
    for file in (__fish_complete_path $typed)
        printf '%s\n' $head$file
    end
end

# Says what may stand for a value of that sort.
function __ontraport_value --no-scope-shadowing
    switch "$argv[1]"
        case @file
            __ontraport_files
        case @json
            if string match -q -- '@*' $typed
                set head "$head@"
                set typed (string sub -s 2 -- $typed)
                __ontraport_files
            end
        case @profile @type @tag
            __ontraport_remembered (string sub -s 2 -- $argv[1])
        case @fields
            set head $head(string match -r '^.*,' -- $typed; or echo)
            __ontraport_remembered field
        case @sort
            if string match -q '*:*' -- $typed
                printf '%s\n' $head(string replace -r ':.*' '' -- $typed){:asc,:desc}
            else
                __ontraport_remembered field
            end
        case @where
            string match -q '* *' -- $typed; or __ontraport_remembered field
        case @set
            if string match -q '*=@*' -- $typed
                set head $head(string match -r '^[^=]*=@' -- $typed)
                set typed (string replace -r '^[^=]*=@' '' -- $typed)
                __ontraport_files
            else if not string match -q '*=*' -- $typed
                __ontraport_remembered field =
            end
        case '?*'
            printf '%s\n' $head(string split '|' -- $argv[1])
    end
end

function __ontraport
    set -l words (commandline -opc)
    set -l typed (commandline -ct | string replace -r '^["\']' '')
    set -l program (string replace -r '^~/' $HOME/ -- $words[1])
    set -e words[1]
    set -l options $__ontraport_options[1..$__ontraport_everywhere]
    set -l group; set -l command; set -l verbs; set -l runs; set -l argument
    set -l value; set -l ended; set -l spec; set -l head ''; set -l count 0
    for word in $words
        if test -n "$value"
            set value
            continue
        end
        switch "$ended$word"
            case --
                set ended .
            case '-*=*'
            case '-*'
                __ontraport_find $word
                string match -q '*=*' -- $spec; and set value (string replace -r '^[^=]*' '' -- $spec)
            case '*'
                if test -z "$group"
                    __ontraport_group $word; or return
                    set -q verbs[1]; or set command $group
                else if test -z "$command"
                    set command "$group $word"
                else
                    set count (math $count + 1)
                    continue
                end
                __ontraport_command "$command"
                for run in $runs
                    set -l ends (string split : $run)
                    set -a options $__ontraport_options[$ends[1]..$ends[2]]
                end
                set runs
        end
    end
    if test -n "$value"
        __ontraport_value (string sub -s 2 -- $value)
    else if test -z "$ended"; and string match -qr '^--[^=]*=' -- $typed
        __ontraport_find (string replace -r '=.*' '' -- $typed)
        set head (string match -r '^--[^=]*=' -- $typed)
        set typed (string replace -r '^--[^=]*=["\']?' '' -- $typed)
        string match -qr '[=?]' -- $spec; and __ontraport_value (string replace -r '^[^=?]*[=?]' '' -- $spec)
    else if test -z "$ended"; and string match -q -- '-*' $typed
        string replace -r '^([^=?:]*)[^:]*:' '$1\t' -- $options
    else if test -z "$group"
        string replace : \t -- $__ontraport_first
    else if test -z "$command"
        string replace : \t -- $verbs
    else if test $count = 0
        __ontraport_value "$argument"
    end
end

complete -c ontraport -e
complete -c ontraport -f -a '(__ontraport)'
