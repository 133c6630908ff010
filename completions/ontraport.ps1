# Completes ontraport in PowerShell. Made by: ontraport completion powershell

$script:OntraportTable = @{}
$script:OntraportTable.Everywhere = 24

# NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.
$script:OntraportTable.Options = @(
@('--output=table|json|ndjson|csv|tsv|yaml|ids|raw', 'How to print: table, json, ndjson, csv, tsv, yaml, ids, raw.'),
@('-o=table|json|ndjson|csv|tsv|yaml|ids|raw', 'How to print: table, json, ndjson, csv, tsv, yaml, ids, raw.'),
@('--query=', 'Print what this query finds in the result.'),
@('-q=', 'Print what this query finds in the result.'),
@('--columns=@fields', 'Print these columns only, in this order.'),
@('--no-header', 'Leave out the line of column names.'),
@('--values=raw|readable', 'Codes and epoch seconds, or labels and dates (tables: readable).'),
@('--excel', 'CSV for Excel: a byte order mark and CRLF.'),
@('--safe-formulas', 'CSV in which no cell is taken for a formula (= + - @).'),
@('--no-color', 'No colours; NO_COLOR does the same.'),
@('--profile=@profile', 'Use this profile: see ontraport profiles list.'),
@('-p=@profile', 'Use this profile: see ontraport profiles list.'),
@('--sandbox', 'Use the simulated account on this machine; nothing leaves it.'),
@('--connect-timeout=', 'Wait this long for a connection (10).'),
@('--timeout=', 'Wait this long for an answer (90).'),
@('--max-wait=', 'Wait this long for the rate limit, each request (300).'),
@('--retries=', 'Try again this often what may be sent twice (4).'),
@('--dry-run?http|curl', 'Print the request, or a curl line, and send nothing that writes.'),
@('--yes', 'Answer yes to the question before a dangerous command.'),
@('-y', 'Answer yes to the question before a dangerous command.'),
@('--verbose', 'Trace requests and answers on stderr; secrets are left out.'),
@('-v', 'Trace requests and answers on stderr; secrets are left out.'),
@('--help', 'Print this page.'),
@('-h', 'Print this page.'),
@('--tag-id=', 'Only records with this tag, by its ID.'),
@('--tag=@tag', 'Only records with this tag, by its name.'),
@('--start=', 'Skip this many records first.'),
@('--limit=', 'At most this many records in all (50 unless said).'),
@('--sort=@sort', 'The order.'),
@('--where=@where', 'Only records that match, e.g. "state = ''CA'' and spent > 100".'),
@('--condition=', 'Only records that match a condition in the API''s own form.'),
@('--search=', 'Only records in which this text is found.'),
@('--search-notes', 'Let --search look into notes too.'),
@('--group=', 'Only the members of this group.'),
@('--externs=', 'Fields of related records too: OBJECT//FIELD, several with commas.'),
@('--fields=@fields', 'Fetch only these fields.'),
@('--all', 'Every record, page by page.'),
@('--ids=', 'Only these records; - reads IDs, JSON or CSV from stdin.'),
@('--param=', 'Add a query parameter that has no option.'),
@('--every', 'Every record with that address, not just the first.'),
@('--firstname=', 'First name.'),
@('--lastname=', 'Last name.'),
@('--email=', 'Email address.'),
@('--freferrer=', 'The partner (its ID) who referred the contact first.'),
@('--lreferrer=', 'The partner (its ID) who referred the contact last.'),
@('--address=', 'Street address.'),
@('--address2=', 'Suite, unit or floor.'),
@('--city=', 'City.'),
@('--state=', 'State: two letters, AU_NT and AU_WA in Australia.'),
@('--zip=', 'Postal code.'),
@('--country=', 'Country: two letters, e.g. US.'),
@('--birthday=', 'Birthday: a date such as 1990-01-31.'),
@('--priority=high|medium|low|none', 'How important the contact is.'),
@('--status=closed-lost|closed-won|committed|consideration|demo-scheduled|qualified-lead|new-prospect', 'Sales stage.'),
@('--cell-phone=', 'Mobile phone.'),
@('--home-phone=', 'Home phone.'),
@('--sms-number=', 'The number that gets text messages.'),
@('--office-phone=', 'Office phone.'),
@('--fax=', 'Fax.'),
@('--company=', 'Company.'),
@('--title=', 'Job title.'),
@('--website=', 'Website.'),
@('--contact-cat=', 'Old tag list, */*1*/*2*/*; use contacts tag instead.'),
@('--bulk-mail=transactional-only|opted-in|double-opt-in|hard-bounce|under-review', 'Email status. The API lets it be set to transactional-only, nothing else.'),
@('--bulk-sms=unconfirmed|pending-confirmation|opted-in|hard-bounced|unsubscribed|pending-review', 'Text message status. The API lets it be set to unsubscribed, nothing else.'),
@('--n-lead-source=', 'First visit: lead source, by ID (by name with --use-utm-names).'),
@('--n-content=', 'First visit: content, by ID (by name with --use-utm-names).'),
@('--n-medium=', 'First visit: medium, by ID (by name with --use-utm-names).'),
@('--n-campaign=', 'First visit: tracking campaign, by ID (by name with --use-utm-names).'),
@('--n-term=', 'First visit: term, by ID (by name with --use-utm-names).'),
@('--l-lead-source=', 'Last visit: lead source, by ID (by name with --use-utm-names).'),
@('--l-content=', 'Last visit: content, by ID (by name with --use-utm-names).'),
@('--l-medium=', 'Last visit: medium, by ID (by name with --use-utm-names).'),
@('--l-campaign=', 'Last visit: tracking campaign, by ID (by name with --use-utm-names).'),
@('--l-term=', 'Last visit: term, by ID (by name with --use-utm-names).'),
@('--use-utm-names', 'The visit options name sources instead of giving IDs; new names are made.'),
@('--referral-page=', 'The page that referred the contact.'),
@('--aff-sales=', 'Of a partner: how many sales.'),
@('--aff-amount=', 'Of a partner: sales in the account''s currency.'),
@('--program-id=', 'Of a partner: the partner program''s ID.'),
@('--aff-paypal=', 'Of a partner: the email address for PayPal payments.'),
@('--timezone=', 'Time zone, e.g. PST8PDT.'),
@('--time-since-dla=', 'Seconds since the last activity (accounts made after 2018).'),
@('--num-purchased=', 'How many orders.'),
@('--update-sequence=', 'Old sequence list, */*1*/*2*/*; use contacts subscribe instead.'),
@('--update-campaign=', 'Old automation list, */*1*/*2*/*; use contacts subscribe instead.'),
@('--set=@set', 'Set any field; @FILE as the value reads a file.'),
@('--set-json=@set', 'Set any field to a JSON value.'),
@('--body=@json', 'All fields as a JSON object; @FILE reads a file, - stdin.'),
@('--unique-id=', 'The contact by its unique ID instead of its ID.'),
@('--everything', 'All records there are. Stands alone.'),
@('--no-backup', 'Do not save the records before they are changed.'),
@('--unique-id=', 'The contact''s unique ID; with it, this contact is updated whatever else is said.'),
@('--tag-id=', 'Tags by ID: 5,9.'),
@('--wait', 'Wait until the account has applied it (--max-wait).'),
@('--tag=@tag', 'A tag by name; may be given several times.'),
@('--to=', 'IDs of automations or sequences: 3,4.'),
@('--kind=automation|sequence', 'What --to names: automations (the default) or sequences.'),
@('--from=', 'IDs of automations or sequences: 3,4.'),
@('--kind=automation|sequence', 'What --from names: automations (the default) or sequences.'),
@('--name=', 'The tag''s name.'),
@('--object-type-id=', 'The type ID of the objects it is for: 0 contacts (the default), 10000 and up custom.'),
@('--name=', 'The tag''s new name.'),
@('--index=by-id|by-name', 'Index the answer by type ID or by name (seen with -o raw).'),
@('--owner=', 'The user (an ID) who has to do it.'),
@('--date-due=', 'When it is due: 2026-03-01, "2026-03-01 09:00", +7d.'),
@('--status=pending|complete|cancelled', 'pending, complete or cancelled.'),
@('--type=@type', 'The object type: a name or a type ID; contact unless said.'),
@('--message=@json', 'The task message as JSON: id, type, due_date, task_owner; @FILE or -.'),
@('--message-id=', 'The task message (an ID of messages list) that says what to do.'),
@('--message-type=task|normal|fulfillment', 'What kind of task: task (as the API''s example says), normal, fulfillment.'),
@('--due-date=', 'When it is due: 2026-03-01, +7d; a plain number is sent as it is, e.g. 7 days.'),
@('--task-owner=', 'The user (an ID) who has to do it; 0 leaves that to the task message.'),
@('--object-type-id=', 'The type ID that is told with it (0 unless said).'),
@('--task-data=@json', 'All that follows as JSON: outcome, followup, task_form_FIELD; @FILE or -.'),
@('--outcome=', 'How the task has ended, by the outcome''s name: success.'),
@('--followup=@json', 'The task to follow as JSON: message_id, due_date (days), task_owner; @FILE or -.'),
@('--followup-message=', 'The task message (an ID) of the task to follow.'),
@('--followup-due=', 'When the task to follow is due: 7d, 2w, or a number of days from now.'),
@('--followup-owner=', 'The user (an ID) who has to do the task to follow.'),
@('--followup-notify=yes|no', 'Whether the task to follow is announced by email: yes or no.'),
@('--task-form=', 'Set a field of the record by the way: FIELD=VALUE.'),
@('--to=', 'When it is due now: 2026-03-01 09:00, +7d.'),
@('--name=', 'The product''s name; one that is taken gets a number behind it, e.g. Mug (1).'),
@('--price=', 'The price of one, in the account''s currency: 12.50.'),
@('--name=', 'The product''s name; the one it has already, if that is to stay.'),
@('--price=', 'The new price of one, in the account''s currency: 12.50.'),
@('--name=', 'The offer''s name; a new offer may not have the name of another.'),
@('--public=yes|no', 'Whether it can be chosen when a transaction is processed by hand.'),
@('--content=@json', 'What it holds: products, taxes, shipping and totals, as a JSON object.'),
@('--name=', 'The offer''s new name.'),
@('--content=@json', 'What it is to hold, whole, as a JSON object; what is left out is gone.'),
@('--offer=@json', 'The order (order_id) and all it is to hold (products, offer_id, cc_id …), as a JSON object.'),
@('--contact-id=', 'The contact who buys, by ID.'),
@('--external-order-id=', 'The order''s ID in another system, kept with the transaction.'),
@('--trans-date=', 'When it took place; a plain number is milliseconds since 1970.'),
@('--invoice-template=', 'The invoice that the contact gets, by the template''s ID; 1 is the first.'),
@('--gateway-id=', 'The gateway that charges, by ID: see ontraport gateways list (not its external_id).'),
@('--cc-id=', 'The card on file to charge, by ID; unless said the default one, or the one in --payer.'),
@('--create-open-order-on-decline=yes|no', 'Whether a subscription is opened even when today''s charge is declined; yes unless said.'),
@('--offer=@json', 'What is bought: products, taxes, shipping …, as a JSON object.'),
@('--billing-address=@json', 'Where the bill goes (address, city, state, zip, country), as a JSON object, where none is on file.'),
@('--payer=@json', 'The card to charge (ccnumber, code, expire_month, expire_year), as JSON: @FILE, or - for stdin.'),
@('--invoice-template=', 'The invoice that the contact gets, by the template''s ID: 1 unless said, -1 for none.'),
@('--object-type-id=', 'The object type ID that goes with the request; 0 (contacts) serves for transactions.'),
@('--unique-id=', 'The record''s unique ID; it comes before every other unique field.'),
@('--user-readable=labels|raw', 'Let the API put labels for codes (labels), or not (raw).'),
@('--id=', 'An ID for the new rule; the account gives it the next one unless told.'),
@('--tags=', 'The rule''s own tags.'),
@('--name=', 'The rule''s name.'),
@('--events=', 'What sets it off: "Contact_added_to_campaign(1)", several with ; between.'),
@('--conditions=', 'What must hold for it to act: "Is_in_category(2)"; with ; all of several, with | any.'),
@('--actions=', 'What it does: "Add_contact_to_category(1)", several with ; between.'),
@('--object-type-id=', 'The type ID of the records it watches: 0 contacts, 10000 and up custom objects.'),
@('--pause=yes|no', 'Whether it stands still (yes) or acts (no); rules pause and unpause do the same.'),
@('--event=', 'The event and what it is about: "object_create(0)", "sub_tag(4)".'),
@('--payload-json=@json', 'What is sent, as a JSON object: {"format":"notify"}.'),
@('--payload=notify|lightweight|custom', 'What is sent: the ID alone, the first fields, or a text of yours; all fields unless said.'),
@('--custom-payload=', 'With --payload custom: the text, JSON or a query string, with [merge fields].'),
@('--http-method=get|post|put|patch|delete', 'With --payload custom: how the URL is called.'),
@('--max-retries=', 'With --payload custom: how often it is sent again when that fails.'),
@('--header=', 'With --payload custom: a header to send, NAME=VALUE; may be given several times.'),
@('--alias=', 'What the message is called in the account.'),
@('--kind=email|template|sms|task', 'What it is: email (HTML), template (ONTRAmail), sms, task.'),
@('--transactional-email=yes|no', 'Whether it delivers or bills what was bought, and so goes to those who unsubscribed: yes or no.'),
@('--subject=', 'The subject of the email.'),
@('--object-type-id=', 'The type ID of the records it is for: 0 contacts (unless said), 10000 and up.'),
@('--from=owner|custom', 'Who it comes from: owner (of the contact), custom (see --send-out-name), or a user''s ID.'),
@('--send-out-name=', 'The sender''s name, with --from custom.'),
@('--reply-to-email=', 'Where answers go.'),
@('--plaintext=', 'The text of an sms, or what an email says without HTML; @FILE or - reads it.'),
@('--send-from=', 'The address an email comes from, where it is not the account''s own: a validated one.'),
@('--send-to=', 'The field with the address: PARENT//FIELD for a custom object''s relation, sms_number for an sms.'),
@('--message-body=', 'The HTML of an email; @FILE or - reads it.'),
@('--resource=@json', 'The content of a template: JSON as the app saves it; @FILE or - reads it.'),
@('--task-data=', 'What a task says; @FILE or - reads it.'),
@('--due-date=', 'How long after its assignment a task is due: 7d, 2w, or a number of days.'),
@('--task-owner=', 'The user (an ID) who has to do the task.'),
@('--task-form=', 'The form (an ID) to fill out when the task is done.'),
@('--utm-tracking=yes|no', 'Whether its links carry UTM variables: yes or no.'),
@('--object-type-id=', 'Say the object type too: 7 for messages. The API counts them without it.'),
@('--name=', 'What the inbox is called.'),
@('--default-assignee=', 'The user (an ID) who gets the conversations that arrive.'),
@('--name=', 'What the channel is called.'),
@('--channel-type=sms|email', 'How people write: sms or email.'),
@('--sms-number=', 'The account''s number (its ID) for text messages.'),
@('--default-routing=', 'The inbox (an ID) where messages arrive.'),
@('--name=', 'The channel''s new name; nothing else of it can be changed.'),
@('--contact-id=', 'The contact (an ID) to talk with.'),
@('--channel-id=', 'The channel (an ID) to talk over.'),
@('--date=', 'Begin at this moment: 2026-03-01, or "2026-03-01 09:00".'),
@('--direction=back|forward', 'Go back or forward in time from there.'),
@('--messaged-id=', 'Begin at this message (its ID), by the name in the API''s table.'),
@('--message-id=', 'Begin at this message (its ID), by the name that its example uses.'),
@('--inbox=', 'The inbox (an ID) to count in.'),
@('--page=', 'Begin at this page of 50, counted from 0.'),
@('--start-time=', 'List events from this date on: 2026-03-01, -30d; today unless said.'),
@('--owner=all|me|team', 'Whose events: all, me (the key''s owner), team (me and those below), or a user''s ID.'),
@('--mode=events|subcollection|bullets|submenu|recents', 'events (the usual), subcollection (one guest''s), bullets (days with events), submenu (IDs), recents (ten).'),
@('--relative-paginate=beginning|previous|next|end', 'With --mode subcollection, the page to turn to: beginning, previous, next, end.'),
@('--guest=', 'Only the events of this guest, e.g. 0_1; --mode subcollection needs it.'),
@('--until=', 'Stop at this date (one year from now unless said).'),
@('--location=', 'Where the event takes place.'),
@('--title=', 'What the event is called.'),
@('--start-time=', 'When it begins, or when the first of a series does: 2026-03-01 09:00.'),
@('--end-time=', 'When it ends, or when the first of a series does: 2026-03-01 10:00.'),
@('--description=', 'What the event is about.'),
@('--duration=', 'How long it lasts: 30m, 2h, or a number of seconds.'),
@('--repeat-every-count=', 'It recurs at every Nth turn: 3 with weekly is each third week.'),
@('--repeat-every-frequency=yearly|monthly|weekly|daily', 'How often it recurs: yearly, monthly, weekly, daily.'),
@('--repeat-monthly-modifier=day-of-month|day-of-week', 'A monthly event falls on a day-of-month (the 5th) or a day-of-week (the third Tuesday).'),
@('--repeat-on-days=', 'The days it recurs on: mon,thu; for day-of-month the day''s number, 15.'),
@('--repeat-end-type=never|after|date', 'When a series ends: never, after a number of events, on a date.'),
@('--repeat-end-date=', 'The day a series ends, with --repeat-end-type date.'),
@('--repeat-end-modifier=', 'How many events a series has, with --repeat-end-type after.'),
@('--is-recurring=yes|no', 'Whether it recurs: yes or no.'),
@('--is-repeat-custom=yes|no', 'Whether it has a recurrence of its own making: yes or no.'),
@('--is-all-day=yes|no', 'Whether it lasts the whole day: yes or no.'),
@('--staff-id=', 'The user (an ID) whose event it is.'),
@('--type-id=', 'The kind of event: an ID of calendar-event-types list.'),
@('--event-template=', 'The template it is made from: an ID of calendar-templates list.'),
@('--calendar-id=', 'The calendar, own or synced, it belongs to: an ID of calendars list.'),
@('--notifications=@json', 'Who is told of what and when: JSON with event_notification, a list of rules; @FILE or - reads it.'),
@('--guest-info=@json', 'Guests: JSON with guestList (invited, or given a new status) and removedList; @FILE or -.'),
@('--edit-scope=this|following|all', 'How much of a series: this event, this and the following, or all; must be said of one of a series.'),
@('--guest=', 'The guest: 0_ and a contact''s ID, 2_ and a user''s, e.g. 0_1.'),
@('--status=unconfirmed|no|maybe|yes', 'What the guest has answered: unconfirmed, no, maybe, yes.'),
@('--notify-guests=yes|no', 'Whether the guests get an email about it: yes or no.'),
@('--event=', 'The guests of this event, e.g. 6_1629950400; without it, those of a new one.'),
@('--guestmode=yes|no', 'Whether email address and object type are told too: yes or no.'),
@('--location=', 'Where events made from it take place.'),
@('--name=', 'What the template is called.'),
@('--title=', 'What events made from it are called.'),
@('--description=', 'What events made from it are about.'),
@('--staff-id=', 'The user (an ID) whose events they are.'),
@('--name=', 'What the kind of event is called.'),
@('--type=@type', 'The object type: a name (contact, task, Company) or a type ID.'),
@('--unique-id=', 'The record by its unique ID instead of its ID.'),
@('--ignore-blanks', 'Let empty values leave a field as it is instead of emptying it.'),
@('--section=', 'Only the fields of this section, by its name.'),
@('--field=', 'Only this field: f1234, firstname.'),
@('--section=', 'The section it belongs to, by its name; a new name makes a new section.'),
@('--layout=@json', 'Several fields as JSON, columns of fields: [[{…}],[{…}],[]]; @FILE or -.'),
@('--name=', 'What people call the field.'),
@('--kind=text|long-text|rich-text|number|price|checkbox|date|date-time|dropdown|color|list|phone|sms|email|url|address|state|country|file|image|related|rollup', 'What the field holds; it cannot be changed later, except text to long-text.'),
@('--column=', 'The column of the section it stands in: 1 (unless said), 2 or 3.'),
@('--required', 'A record cannot be saved in the app without it.'),
@('--unique', 'No two records may have the same value.'),
@('--option=', 'An option of a dropdown or list; of a color one LABEL=#ff00ff.'),
@('--source=', 'What a related field shows: RELATION//FIELD, e.g. f1736//f1708; of a rollup, as JSON.'),
@('--section=', 'Its section; looked up unless said.'),
@('--description=', 'What that section is for from now on.'),
@('--name=', 'Its new name for people.'),
@('--kind=long-text', 'Lets a text field hold long text; there is no way back.'),
@('--add-option=', 'A further option of a dropdown or list; with a color LABEL=#ff00ff.'),
@('--remove-option=', 'An option to take away; records that have it lose it.'),
@('--replace-with=', 'An option to have from now on, in place of all that there are.'),
@('--description=', 'What the section is for.'),
@('--app-id=', 'The App ID; asked for unless given.'),
@('--with-key', 'Read the API key from stdin instead of asking for it.'),
@('--credential-command=', 'Store no key: run this command for it, e.g. a password manager.'),
@('--api-url=', 'Another address than https://api.ontraport.com/1/.'),
@('--read-only', 'Refuse every write with this profile.'),
@('--pin', 'Pin the account that answers now.'),
@('--no-check', 'Store without asking the API.'),
@('--port=', 'Listen on this port (a free one unless said).'),
@('--no-limit', 'No limit of 180 requests a minute.'),
@('--contacts=', 'A fresh account with this many contacts, in memory only.'),
@('--bind=', 'Listen on this address; anyone who reaches it can use it (127.0.0.1).'),
@('--limit-window=rolling|fixed', 'Count the limit over any 60 seconds (usual) or each clock minute.'),
@('--app-id=', 'Serve an account of this App ID too, with records of its own.'),
@('--key=', 'Accept this key too, as far as it reaches: NAME:read,Contacts=write.'),
@('--queue=', 'Apply tags and subscriptions this long after accepting them (1500ms; 0: at once).'),
@('--strict', 'Refuse, with 422, what a real account does to data in silence.'),
@('--deliver-anywhere', 'Tell webhooks on other machines too, not on this one alone.'),
@('--latency=', 'Answer this late (also 400ms+-100, 2s).'),
@('--faults=', 'Fail this often: a status from 400 on, reset, cut, slow, html.'),
@('--seed=', 'Decides which requests are met; the same again for the same N (0).'),
@('--follow', 'Go on with what comes in, until Ctrl-C; JSON comes one a line.'),
@('--method=', 'Only requests of this method.'),
@('--path=', 'Only requests that have this in path or query.'),
@('--status=', 'Only those answered with this status: 429, or 4xx.'),
@('--since=', 'Only the last 30s, 10m, 2h or 1d, or since a moment.'),
@('--limit=', 'The last so many of them (50 unless said).'),
@('--app-id=', 'The simulated account of this App ID (2_sandbox unless said).'),
@('--contacts=', 'This many contacts, and the rest in proportion.'),
@('--replace', 'In the place of a snapshot of the same name.'),
@('--since=', 'Only the last 10m, 2h or 7d, or since a date or a moment.'),
@('--until=', 'Nothing later: until so long ago, a date or a moment.'),
@('--outcome=done|refused|failed|unknown|left', 'Only done, refused, failed, unknown or left.'),
@('--path=', 'Only writes that have this in path or query.'),
@('--older-than=', 'Those that are older than so many days (90 unless said).'),
@('--method=', 'GET, POST, PUT or DELETE: POST when there are fields, else GET.'),
@('--raw-field=', 'A field with a text: -f firstname=Kim; nested: -f ''payer[name]=Kim'', -f ''ids[]=7''.'),
@('--field=', 'A field with true, false, null or a whole number by its type: -F ''ids[]=7''; @FILE and @- are read.'),
@('--header=', 'A further header: -H ''Accept: text/plain''.'),
@('--input=@file', 'The body as it is, from a file or stdin; fields go in the address.'),
@('--form', 'Send the fields, or the input, as a form instead of JSON.'),
@('--paginate', 'Fetch every page, and print the rows of all as one array.'),
@('--slurp', 'With --paginate: an array of whole answers instead of rows.'),
@('--include', 'Print the status and the headers first.'),
@('--silent', 'Do not print the answer.'),
@('--jq=', 'Not here: -q takes a JMESPath, -q ''data[].email''.'),
@('--offline', 'Only what is known on this machine; ask nothing.')
)

$script:OntraportTable.First = @(
@('contacts', 'The people in the account'),
@('tags', 'Labels on contacts and other records'),
@('groups', 'Saved selections of records'),
@('tasks', 'What staff are to do for a contact'),
@('products', 'What is sold'),
@('offers', 'Products with prices, ready to sell'),
@('transactions', 'Invoices and charges'),
@('purchases', 'What contacts have bought'),
@('orders', 'What contacts have agreed to pay'),
@('open-orders', 'Subscriptions and payment plans'),
@('purchase-history-logs', 'What became of purchases'),
@('purchase-logs', 'What became of purchases'),
@('credit-cards', 'Cards on file'),
@('commissions', 'What partners have earned'),
@('automations', 'Campaigns on the map'),
@('campaigns', 'Campaigns on the map'),
@('sequences', 'Timed series of messages'),
@('rules', 'When this happens, do that'),
@('webhooks', 'Events sent to a URL'),
@('webhook-logs', 'What webhooks have sent'),
@('messages', 'Emails, texts and tasks to send'),
@('inboxes', 'Where conversations arrive'),
@('channels', 'Ways into an inbox'),
@('conversations', 'Talks with a contact'),
@('spam-conversations', 'Spam'),
@('forms', 'Forms on pages and sites'),
@('landing-pages', 'Hosted pages'),
@('calendar-events', 'Events, once or recurring'),
@('calendar-event-guests', 'Who is invited'),
@('calendar-potential-guests', 'Who could be invited'),
@('calendar-templates', 'Events to begin from'),
@('calendar-event-types', 'Kinds of events'),
@('objects', 'Records of any type, custom objects too'),
@('custom', 'Custom objects by their own names'),
@('fields', 'Fields and sections of an object type'),
@('automation-log-items', 'What automations have done'),
@('blasts', 'Messages sent to many at once'),
@('calendars', 'Calendars that events are in'),
@('tracking-campaigns', 'UTM campaigns of visits'),
@('contents', 'UTM contents of visits'),
@('coupons', 'Discounts and their terms'),
@('coupon-codes', 'Codes that coupons are used by'),
@('coupon-products', 'Products that coupons are for'),
@('custom-domains', 'Domains of the account''s own'),
@('custom-objects', 'The custom object types there are'),
@('custom-object-relationships', 'How custom objects are related'),
@('customer-values', 'Report: what customers are worth'),
@('deleted-open-orders', 'Open orders that were deleted'),
@('facebook-apps', 'Facebook apps that are connected'),
@('smart-forms', 'Smart forms, the older kind of form'),
@('fulfillment-lists', 'Lists of what is to be sent out'),
@('gateways', 'Payment gateways'),
@('imap-settings', 'Mailboxes that are watched for replies'),
@('lead-routers', 'How new leads are shared out'),
@('lead-sources', 'UTM sources of visits'),
@('log-items', 'What has happened to records'),
@('mediums', 'UTM mediums of visits'),
@('message-templates', 'Messages to begin from'),
@('notes', 'Notes on contacts and other records'),
@('partners', 'Partners who sell for a commission'),
@('partner-products', 'Products that partners sell'),
@('partner-programs', 'Terms that partners work on'),
@('partner-promotional-items', 'What partners advertise with'),
@('postcard-orders', 'Postcards that were ordered'),
@('product-sales-logs', 'Report: each sale of each product'),
@('referrals', 'Contacts whom partners have referred'),
@('roles', 'What users are allowed to do'),
@('sales-reports', 'Report: sales over time'),
@('scheduled-broadcasts', 'Messages that wait to be sent'),
@('sequence-subscribers', 'Who is on which sequence'),
@('shipped-packages', 'Packages that were shipped'),
@('shipping-collected', 'Report: shipping charges collected'),
@('shipping-fulfillment-runs', 'Times that lists were sent out'),
@('shipping-methods', 'Ways to ship and what they cost'),
@('subscriber-retention', 'Report: how long subscribers stay'),
@('subscription-sales', 'Report: sales of subscriptions'),
@('tag-subscribers', 'Which record has which tag'),
@('task-history', 'What has become of tasks'),
@('task-notes', 'Notes on tasks'),
@('task-outcomes', 'Ways in which a task can end'),
@('taxes', 'Taxes and their rates'),
@('taxes-collected', 'Report: taxes collected'),
@('terms', 'UTM terms of visits'),
@('tracked-links', 'Links that count their clicks'),
@('upsell-forms', 'Forms that offer more after an order'),
@('url-history', 'Pages that contacts have visited'),
@('users', 'People who can log in'),
@('wordpress-memberships', 'Access levels of WordPress sites'),
@('wordpress-sites', 'WordPress sites that are connected'),
@('auth', 'Credentials: log in, look, log out'),
@('profiles', 'Several accounts, a name each'),
@('sandbox', 'A simulated account to try things on'),
@('history', 'What was written, and what became of it'),
@('backups', 'Records as they were before a change'),
@('api', 'Any endpoint, by its path'),
@('limits', 'The requests a minute that are left'),
@('condition', 'What --where means'),
@('commands', 'Every command, for scripts'),
@('completion', 'Tab completion for your shell'),
@('help', 'Help on a command or a topic')
)

$script:OntraportTable.Names = @{
'contacts' = 'contacts'
'tags' = 'tags'
'groups' = 'groups'
'tasks' = 'tasks'
'products' = 'products'
'offers' = 'offers'
'transactions' = 'transactions'
'purchases' = 'purchases'
'orders' = 'orders'
'open-orders' = 'open-orders'
'purchase-history-logs' = 'purchase-history-logs'
'purchase-logs' = 'purchase-history-logs'
'credit-cards' = 'credit-cards'
'commissions' = 'commissions'
'automations' = 'automations'
'campaigns' = 'automations'
'sequences' = 'sequences'
'rules' = 'rules'
'webhooks' = 'webhooks'
'webhook-logs' = 'webhook-logs'
'messages' = 'messages'
'inboxes' = 'inboxes'
'channels' = 'channels'
'conversations' = 'conversations'
'spam-conversations' = 'spam-conversations'
'forms' = 'forms'
'landing-pages' = 'landing-pages'
'calendar-events' = 'calendar-events'
'calendar-event-guests' = 'calendar-event-guests'
'calendar-potential-guests' = 'calendar-potential-guests'
'calendar-templates' = 'calendar-templates'
'calendar-event-types' = 'calendar-event-types'
'objects' = 'objects'
'custom' = 'custom'
'fields' = 'fields'
'automation-log-items' = 'automation-log-items'
'blasts' = 'blasts'
'calendars' = 'calendars'
'tracking-campaigns' = 'tracking-campaigns'
'contents' = 'contents'
'coupons' = 'coupons'
'coupon-codes' = 'coupon-codes'
'coupon-products' = 'coupon-products'
'custom-domains' = 'custom-domains'
'custom-objects' = 'custom-objects'
'custom-object-relationships' = 'custom-object-relationships'
'customer-values' = 'customer-values'
'deleted-open-orders' = 'deleted-open-orders'
'facebook-apps' = 'facebook-apps'
'smart-forms' = 'smart-forms'
'fulfillment-lists' = 'fulfillment-lists'
'gateways' = 'gateways'
'imap-settings' = 'imap-settings'
'lead-routers' = 'lead-routers'
'lead-sources' = 'lead-sources'
'log-items' = 'log-items'
'mediums' = 'mediums'
'message-templates' = 'message-templates'
'notes' = 'notes'
'partners' = 'partners'
'partner-products' = 'partner-products'
'partner-programs' = 'partner-programs'
'partner-promotional-items' = 'partner-promotional-items'
'postcard-orders' = 'postcard-orders'
'product-sales-logs' = 'product-sales-logs'
'referrals' = 'referrals'
'roles' = 'roles'
'sales-reports' = 'sales-reports'
'scheduled-broadcasts' = 'scheduled-broadcasts'
'sequence-subscribers' = 'sequence-subscribers'
'shipped-packages' = 'shipped-packages'
'shipping-collected' = 'shipping-collected'
'shipping-fulfillment-runs' = 'shipping-fulfillment-runs'
'shipping-methods' = 'shipping-methods'
'subscriber-retention' = 'subscriber-retention'
'subscription-sales' = 'subscription-sales'
'tag-subscribers' = 'tag-subscribers'
'task-history' = 'task-history'
'task-notes' = 'task-notes'
'task-outcomes' = 'task-outcomes'
'taxes' = 'taxes'
'taxes-collected' = 'taxes-collected'
'terms' = 'terms'
'tracked-links' = 'tracked-links'
'upsell-forms' = 'upsell-forms'
'url-history' = 'url-history'
'users' = 'users'
'wordpress-memberships' = 'wordpress-memberships'
'wordpress-sites' = 'wordpress-sites'
'auth' = 'auth'
'profiles' = 'profiles'
'sandbox' = 'sandbox'
'history' = 'history'
'backups' = 'backups'
'api' = 'api'
'limits' = 'limits'
'condition' = 'condition'
'commands' = 'commands'
'completion' = 'completion'
'help' = 'help'
}

$script:OntraportTable.Verbs = @{
'contacts' = @(,@('list', 'List contacts'); ,@('get', 'Show contacts by ID'); ,@('show', 'Show a contact with tags, sequences, purchases, notes and tasks'); ,@('find', 'Find the IDs of contacts with an email address'); ,@('create', 'Create a contact'); ,@('update', 'Change fields of contacts'); ,@('upsert', 'Update the contact with the same email or unique ID, or create one'); ,@('delete', 'Delete contacts'); ,@('count', 'Count contacts'); ,@('info', 'Show what the account knows of its contact collection'); ,@('meta', 'List the fields of a contact'); ,@('tag', 'Add tags, by name (made when new) or by ID'); ,@('untag', 'Take tags away, by name or by ID'); ,@('subscribe', 'Add to automations or sequences'); ,@('unsubscribe', 'Remove from automations or sequences'))
'tags' = @(,@('list', 'List tags'); ,@('get', 'Show tags by ID'); ,@('create', 'Create a tag'); ,@('update', 'Rename a tag'); ,@('delete', 'Delete tags, and so take them off every record'); ,@('count', 'Count tags'); ,@('info', 'Show what the account knows of its tag collection'); ,@('meta', 'List the fields of a tag'))
'groups' = @(,@('list', 'List groups'); ,@('get', 'Show groups by ID'); ,@('delete', 'Delete groups'); ,@('count', 'Count groups'); ,@('info', 'Show what the account knows of its groups'); ,@('meta', 'List the fields of a group'))
'tasks' = @(,@('list', 'List tasks'); ,@('get', 'Show tasks by ID'); ,@('update', 'Change fields of tasks'); ,@('assign', 'Assign a task to contacts or other records'); ,@('cancel', 'Cancel tasks'); ,@('complete', 'Complete the task of records, with outcome and follow-up'); ,@('reschedule', 'Let tasks be due at another time'); ,@('count', 'Count tasks'); ,@('info', 'Show what the account knows of its tasks'); ,@('meta', 'List the fields of a task'))
'products' = @(,@('list', 'List products'); ,@('get', 'Show products by ID'); ,@('create', 'Create a product'); ,@('update', 'Change fields of products'); ,@('delete', 'Delete products'); ,@('count', 'Count products'); ,@('info', 'Show what the account knows of its products'); ,@('meta', 'List the fields of a product'))
'offers' = @(,@('list', 'List offers'); ,@('get', 'Show offers by ID'); ,@('create', 'Create an offer'); ,@('update', 'Change fields of offers'); ,@('count', 'Count offers'); ,@('info', 'Show what the account knows of its offers'); ,@('meta', 'List the fields of an offer'))
'transactions' = @(,@('list', 'List transactions'); ,@('get', 'Show transactions by ID'); ,@('get-order', 'Show an order with its products, prices and next payment'); ,@('update-order', 'Give an order other products, prices or another card'); ,@('process', 'Charge a contact for an offer, now'); ,@('log', 'Write down a sale that was paid elsewhere, without a charge'); ,@('mark-paid', 'Mark transactions as paid'); ,@('mark-declined', 'Mark transactions as declined'); ,@('send-to-collections', 'Mark transactions as in collections'); ,@('refund', 'Refund charged transactions: the money goes back'); ,@('void', 'Void charged transactions'); ,@('write-off', 'Write transactions off as lost'); ,@('rerun', 'Try to charge transactions again'); ,@('rerun-commissions', 'Work out the partners'' commissions of transactions again'); ,@('resend-invoice', 'Mail the invoices of transactions again'); ,@('count', 'Count transactions'); ,@('info', 'Show what the account knows of its transactions'); ,@('meta', 'List the fields of a transaction'))
'purchases' = @(,@('list', 'List purchases'); ,@('get', 'Show purchases by ID'); ,@('count', 'Count purchases'); ,@('info', 'Show what the account knows of its purchases'); ,@('meta', 'List the fields of a purchase'))
'orders' = @(,@('list', 'List orders'); ,@('get', 'Show orders by ID'); ,@('delete', 'Delete orders'); ,@('count', 'Count orders'); ,@('info', 'Show what the account knows of its orders'); ,@('meta', 'List the fields of an order'))
'open-orders' = @(,@('list', 'List open orders'); ,@('get', 'Show open orders by ID'); ,@('count', 'Count open orders'); ,@('info', 'Show what the account knows of its open orders'); ,@('meta', 'List the fields of an open order'))
'purchase-history-logs' = @(,@('list', 'List purchase history logs'); ,@('get', 'Show purchase history logs by ID'); ,@('count', 'Count purchase history logs'); ,@('info', 'Show what the account knows of its purchase history logs'); ,@('meta', 'List the fields of a purchase history log'))
'credit-cards' = @(,@('list', 'List credit cards'); ,@('get', 'Show credit cards by ID'); ,@('set-default', 'Charge this card first when its contact has several'); ,@('update', 'Change fields of credit cards'); ,@('count', 'Count credit cards'); ,@('info', 'Show what the account knows of its credit cards'); ,@('meta', 'List the fields of a credit card'))
'commissions' = @(,@('list', 'List commissions'); ,@('get', 'Show commissions by ID'); ,@('count', 'Count commissions'); ,@('info', 'Show what the account knows of its commissions'); ,@('meta', 'List the fields of a commission'))
'automations' = @(,@('list', 'List automations'); ,@('get', 'Show automations by ID'); ,@('count', 'Count automations'); ,@('info', 'Show what the account knows of its automations'); ,@('meta', 'List the fields of an automation'))
'sequences' = @(,@('list', 'List sequences'); ,@('get', 'Show sequences by ID'); ,@('create', 'Create a sequence'); ,@('update', 'Change fields of sequences'); ,@('delete', 'Delete sequences'); ,@('count', 'Count sequences'); ,@('info', 'Show what the account knows of its sequences'); ,@('meta', 'List the fields of a sequence'); ,@('add', 'Put records on sequences'); ,@('remove', 'Take records off sequences'); ,@('pause', 'Pause sequences'); ,@('unpause', 'Let paused sequences go on'))
'rules' = @(,@('list', 'List rules'); ,@('get', 'Show rules by ID'); ,@('create', 'Create a rule'); ,@('update', 'Change fields of rules'); ,@('delete', 'Delete rules'); ,@('pause', 'Let rules stand still'); ,@('unpause', 'Let paused rules act again'); ,@('count', 'Count rules'); ,@('info', 'Show what the account knows of its rules'); ,@('meta', 'List the fields of a rule'))
'webhooks' = @(,@('list', 'List webhooks'); ,@('get', 'Show webhooks by ID'); ,@('update', 'Change fields of webhooks'); ,@('subscribe', 'Have a URL called when an event happens'); ,@('unsubscribe', 'End webhooks, so that their URLs are not called again'); ,@('count', 'Count webhooks'); ,@('info', 'Show what the account knows of its webhooks'); ,@('meta', 'List the fields of a webhook'))
'webhook-logs' = @(,@('list', 'List webhook logs'); ,@('get', 'Show webhook logs by ID'); ,@('count', 'Count webhook logs'); ,@('info', 'Show what the account knows of its webhook logs'); ,@('meta', 'List the fields of a webhook log'))
'messages' = @(,@('list', 'List messages'); ,@('get', 'Show messages by ID'); ,@('create', 'Create a message'); ,@('update', 'Change fields of messages'); ,@('delete', 'Delete messages'); ,@('count', 'Count messages'); ,@('info', 'Show what the account knows of its messages'); ,@('meta', 'List the fields of a message'))
'inboxes' = @(,@('list', 'List inboxes'); ,@('get', 'Show inboxes by ID'); ,@('create', 'Create an inbox'); ,@('update', 'Change fields of inboxes'); ,@('delete', 'Delete inboxes'); ,@('count', 'Count inboxes'); ,@('info', 'Show what the account knows of its inboxes'); ,@('meta', 'List the fields of an inbox'))
'channels' = @(,@('list', 'List channels'); ,@('get', 'Show channels by ID'); ,@('create', 'Create a channel'); ,@('update', 'Change fields of channels'); ,@('delete', 'Delete channels'); ,@('count', 'Count channels'); ,@('info', 'Show what the account knows of its channels'); ,@('meta', 'List the fields of a channel'))
'conversations' = @(,@('list', 'List conversations'); ,@('get', 'Show conversations by ID'); ,@('create', 'Create a conversation'); ,@('update', 'Change fields of conversations'); ,@('open', 'Open conversations'); ,@('close', 'Close conversations'); ,@('mark-read', 'Mark conversations as read'); ,@('mark-unread', 'Mark conversations as unread'); ,@('mark-spam', 'Mark conversations as spam'); ,@('unmark-spam', 'Mark conversations as no spam'); ,@('messages', 'List the messages of a conversation and what was done to it'); ,@('view-counts', 'Count the conversations in each view of an inbox'); ,@('delete', 'Delete conversations'); ,@('count', 'Count conversations'); ,@('info', 'Show what the account knows of its conversations'); ,@('meta', 'List the fields of a conversation'))
'spam-conversations' = @(,@('list', 'List spam conversations'); ,@('get', 'Show spam conversations by ID'); ,@('unmark', 'Take conversations off the spam list, back to their inboxes'); ,@('count', 'Count spam conversations'); ,@('info', 'Show what the account knows of its spam conversations'); ,@('meta', 'List the fields of a spam conversation'))
'forms' = @(,@('list', 'List forms'); ,@('get', 'Show forms by ID'); ,@('count', 'Count forms'); ,@('info', 'Show what the account knows of its forms'); ,@('meta', 'List the fields of a form'); ,@('html', 'Print the HTML of a form'); ,@('blocks', 'List the IDs of the blocks in a form or landing page'); ,@('all-blocks', 'List every form block there is, by ID and name'))
'landing-pages' = @(,@('list', 'List landing pages'); ,@('get', 'Show landing pages by ID'); ,@('create', 'Create a landing page'); ,@('update', 'Change fields of landing pages'); ,@('delete', 'Delete landing pages'); ,@('count', 'Count landing pages'); ,@('info', 'Show what the account knows of its landing pages'); ,@('meta', 'List the fields of a landing page'); ,@('url', 'Print the address a landing page is hosted at'))
'calendar-events' = @(,@('list', 'List events from a date on'); ,@('get', 'Show an event by ID'); ,@('create', 'Create an event'); ,@('update', 'Change events, their guests and notifications'); ,@('rsvp', 'Say whether a guest comes, and invite the guest if need be'); ,@('remove-guest', 'Take a guest off events'); ,@('delete', 'Delete events, one or a whole series'); ,@('count', 'Count events'); ,@('info', 'Show what the account knows of its events'); ,@('meta', 'List the fields of an event'))
'calendar-event-guests' = @(,@('list', 'List the guests of an event'); ,@('get', 'Show guests by ID'); ,@('count', 'Count guests'); ,@('info', 'Show what the account knows of its guests'); ,@('meta', 'List the fields of a guest'))
'calendar-potential-guests' = @(,@('list', 'List potential guests'); ,@('get', 'Show a potential guest by ID'); ,@('count', 'Count potential guests'); ,@('info', 'Show what the account knows of its potential guests'); ,@('meta', 'List the fields of a potential guest'))
'calendar-templates' = @(,@('list', 'List templates'); ,@('get', 'Show templates by ID'); ,@('create', 'Create a template'); ,@('update', 'Change fields of templates'); ,@('delete', 'Delete templates'); ,@('count', 'Count templates'); ,@('info', 'Show what the account knows of its templates'); ,@('meta', 'List the fields of a template'))
'calendar-event-types' = @(,@('list', 'List event types'); ,@('get', 'Show event types by ID'); ,@('create', 'Create an event type'); ,@('delete', 'Delete event types'); ,@('count', 'Count event types'); ,@('info', 'Show what the account knows of its event types'); ,@('meta', 'List the fields of an event type'))
'objects' = @(,@('list', 'List records'); ,@('get', 'Show records by ID'); ,@('find', 'Find the IDs of records with an email address'); ,@('create', 'Create a record'); ,@('update', 'Change fields of records'); ,@('upsert', 'Update the record with the same unique field, or create one'); ,@('delete', 'Delete records'); ,@('count', 'Count records'); ,@('info', 'Show what the account knows of a collection'); ,@('meta', 'List the fields of a type, or of all types'); ,@('tag', 'Add tags, by name (made when new) or by ID'); ,@('untag', 'Take tags away, by name or by ID'); ,@('subscribe', 'Add to automations or sequences'); ,@('unsubscribe', 'Remove from automations or sequences'); ,@('pause', 'Pause rules, sequences or sequence subscribers'); ,@('unpause', 'Let paused rules, sequences or sequence subscribers go on'))
'custom' = @(,@('list', 'List records of a custom object'); ,@('get', 'Show records of a custom object by ID'); ,@('create', 'Create a record of a custom object'); ,@('update', 'Change fields of a custom object''s records'); ,@('upsert', 'Update the record with the same unique field, or create one'); ,@('delete', 'Delete records of a custom object'); ,@('count', 'Count records of a custom object'); ,@('info', 'Show what the account knows of a custom object''s records'); ,@('meta', 'List the fields of a custom object'))
'fields' = @(,@('list', 'List the fields of an object type, with their sections'); ,@('sections', 'List the sections of an object type'); ,@('create', 'Create a field, or several by --layout'); ,@('update', 'Rename a field, let it hold more, change its options'); ,@('delete', 'Delete a field, and what all records have in it'); ,@('create-section', 'Create a section without fields'); ,@('update-section', 'Describe a section, or change several of its fields'); ,@('delete-section', 'Delete a section that has no fields'))
'automation-log-items' = @(,@('list', 'List automation log items'); ,@('get', 'Show automation log items by ID'); ,@('count', 'Count automation log items'); ,@('info', 'Show what the account knows of its automation log items'); ,@('meta', 'List the fields of an automation log item'))
'blasts' = @(,@('list', 'List blasts'); ,@('get', 'Show blasts by ID'); ,@('create', 'Create a blast'); ,@('update', 'Change fields of blasts'); ,@('count', 'Count blasts'); ,@('info', 'Show what the account knows of its blasts'); ,@('meta', 'List the fields of a blast'))
'calendars' = @(,@('list', 'List calendars'); ,@('get', 'Show calendars by ID'); ,@('count', 'Count calendars'); ,@('info', 'Show what the account knows of its calendars'); ,@('meta', 'List the fields of a calendar'))
'tracking-campaigns' = @(,@('list', 'List tracking campaigns'); ,@('get', 'Show tracking campaigns by ID'); ,@('count', 'Count tracking campaigns'); ,@('info', 'Show what the account knows of its tracking campaigns'); ,@('meta', 'List the fields of a tracking campaign'))
'contents' = @(,@('list', 'List contents'); ,@('get', 'Show contents by ID'); ,@('create', 'Create a content'); ,@('update', 'Change fields of contents'); ,@('count', 'Count contents'); ,@('info', 'Show what the account knows of its contents'); ,@('meta', 'List the fields of a content'))
'coupons' = @(,@('list', 'List coupons'); ,@('get', 'Show coupons by ID'); ,@('create', 'Create a coupon'); ,@('update', 'Change fields of coupons'); ,@('delete', 'Delete coupons'); ,@('count', 'Count coupons'); ,@('info', 'Show what the account knows of its coupons'); ,@('meta', 'List the fields of a coupon'))
'coupon-codes' = @(,@('list', 'List coupon codes'); ,@('get', 'Show coupon codes by ID'); ,@('count', 'Count coupon codes'); ,@('info', 'Show what the account knows of its coupon codes'); ,@('meta', 'List the fields of a coupon code'))
'coupon-products' = @(,@('list', 'List coupon products'); ,@('get', 'Show coupon products by ID'); ,@('count', 'Count coupon products'); ,@('info', 'Show what the account knows of its coupon products'); ,@('meta', 'List the fields of a coupon product'))
'custom-domains' = @(,@('list', 'List custom domains'); ,@('get', 'Show custom domains by ID'); ,@('count', 'Count custom domains'); ,@('info', 'Show what the account knows of its custom domains'); ,@('meta', 'List the fields of a custom domain'))
'custom-objects' = @(,@('list', 'List custom objects'); ,@('get', 'Show custom objects by ID'); ,@('count', 'Count custom objects'); ,@('info', 'Show what the account knows of its custom objects'); ,@('meta', 'List the fields of a custom object'))
'custom-object-relationships' = @(,@('list', 'List relationships'); ,@('get', 'Show relationships by ID'); ,@('count', 'Count relationships'); ,@('info', 'Show what the account knows of its relationships'); ,@('meta', 'List the fields of a relationship'))
'customer-values' = @(,@('list', 'List customer values'); ,@('get', 'Show customer values by ID'); ,@('count', 'Count customer values'); ,@('info', 'Show what the account knows of its customer values'); ,@('meta', 'List the fields of a customer value'))
'deleted-open-orders' = @(,@('list', 'List deleted open orders'); ,@('get', 'Show deleted open orders by ID'); ,@('count', 'Count deleted open orders'); ,@('info', 'Show what the account knows of its deleted open orders'); ,@('meta', 'List the fields of a deleted open order'))
'facebook-apps' = @(,@('list', 'List Facebook apps'); ,@('get', 'Show Facebook apps by ID'); ,@('count', 'Count Facebook apps'); ,@('info', 'Show what the account knows of its Facebook apps'); ,@('meta', 'List the fields of a Facebook app'))
'smart-forms' = @(,@('list', 'List smart forms'); ,@('get', 'Show smart forms by ID'); ,@('count', 'Count smart forms'); ,@('info', 'Show what the account knows of its smart forms'); ,@('meta', 'List the fields of a smart form'))
'fulfillment-lists' = @(,@('list', 'List fulfillment lists'); ,@('get', 'Show fulfillment lists by ID'); ,@('create', 'Create a fulfillment list'); ,@('update', 'Change fields of fulfillment lists'); ,@('delete', 'Delete fulfillment lists'); ,@('count', 'Count fulfillment lists'); ,@('info', 'Show what the account knows of its fulfillment lists'); ,@('meta', 'List the fields of a fulfillment list'))
'gateways' = @(,@('list', 'List gateways'); ,@('get', 'Show gateways by ID'); ,@('count', 'Count gateways'); ,@('info', 'Show what the account knows of its gateways'); ,@('meta', 'List the fields of a gateway'))
'imap-settings' = @(,@('list', 'List IMAP settings'); ,@('get', 'Show IMAP settings by ID'); ,@('count', 'Count IMAP settings'); ,@('info', 'Show what the account knows of its IMAP settings'); ,@('meta', 'List the fields of an IMAP setting'))
'lead-routers' = @(,@('list', 'List lead routers'); ,@('get', 'Show lead routers by ID'); ,@('create', 'Create a lead router'); ,@('update', 'Change fields of lead routers'); ,@('delete', 'Delete lead routers'); ,@('count', 'Count lead routers'); ,@('info', 'Show what the account knows of its lead routers'); ,@('meta', 'List the fields of a lead router'))
'lead-sources' = @(,@('list', 'List lead sources'); ,@('get', 'Show lead sources by ID'); ,@('create', 'Create a lead source'); ,@('update', 'Change fields of lead sources'); ,@('count', 'Count lead sources'); ,@('info', 'Show what the account knows of its lead sources'); ,@('meta', 'List the fields of a lead source'))
'log-items' = @(,@('list', 'List log items'); ,@('get', 'Show log items by ID'); ,@('count', 'Count log items'); ,@('info', 'Show what the account knows of its log items'); ,@('meta', 'List the fields of a log item'))
'mediums' = @(,@('list', 'List mediums'); ,@('get', 'Show mediums by ID'); ,@('create', 'Create a medium'); ,@('update', 'Change fields of mediums'); ,@('count', 'Count mediums'); ,@('info', 'Show what the account knows of its mediums'); ,@('meta', 'List the fields of a medium'))
'message-templates' = @(,@('list', 'List message templates'); ,@('get', 'Show message templates by ID'); ,@('count', 'Count message templates'); ,@('info', 'Show what the account knows of its message templates'); ,@('meta', 'List the fields of a message template'))
'notes' = @(,@('list', 'List notes'); ,@('get', 'Show notes by ID'); ,@('create', 'Create a note'); ,@('update', 'Change fields of notes'); ,@('delete', 'Delete notes'); ,@('count', 'Count notes'); ,@('info', 'Show what the account knows of its notes'); ,@('meta', 'List the fields of a note'))
'partners' = @(,@('list', 'List partners'); ,@('get', 'Show partners by ID'); ,@('count', 'Count partners'); ,@('info', 'Show what the account knows of its partners'); ,@('meta', 'List the fields of a partner'))
'partner-products' = @(,@('list', 'List partner products'); ,@('get', 'Show partner products by ID'); ,@('count', 'Count partner products'); ,@('info', 'Show what the account knows of its partner products'); ,@('meta', 'List the fields of a partner product'))
'partner-programs' = @(,@('list', 'List partner programs'); ,@('get', 'Show partner programs by ID'); ,@('create', 'Create a partner program'); ,@('update', 'Change fields of partner programs'); ,@('delete', 'Delete partner programs'); ,@('count', 'Count partner programs'); ,@('info', 'Show what the account knows of its partner programs'); ,@('meta', 'List the fields of a partner program'))
'partner-promotional-items' = @(,@('list', 'List partner promotional items'); ,@('get', 'Show partner promotional items by ID'); ,@('create', 'Create a partner promotional item'); ,@('update', 'Change fields of partner promotional items'); ,@('delete', 'Delete partner promotional items'); ,@('count', 'Count partner promotional items'); ,@('info', 'Show what the account knows of its partner promotional items'); ,@('meta', 'List the fields of a partner promotional item'))
'postcard-orders' = @(,@('list', 'List postcard orders'); ,@('get', 'Show postcard orders by ID'); ,@('count', 'Count postcard orders'); ,@('info', 'Show what the account knows of its postcard orders'); ,@('meta', 'List the fields of a postcard order'))
'product-sales-logs' = @(,@('list', 'List product sales logs'); ,@('get', 'Show product sales logs by ID'); ,@('count', 'Count product sales logs'); ,@('info', 'Show what the account knows of its product sales logs'); ,@('meta', 'List the fields of a product sales log'))
'referrals' = @(,@('list', 'List referrals'); ,@('get', 'Show referrals by ID'); ,@('count', 'Count referrals'); ,@('info', 'Show what the account knows of its referrals'); ,@('meta', 'List the fields of a referral'))
'roles' = @(,@('list', 'List roles'); ,@('get', 'Show roles by ID'); ,@('count', 'Count roles'); ,@('info', 'Show what the account knows of its roles'); ,@('meta', 'List the fields of a role'))
'sales-reports' = @(,@('list', 'List sales reports'); ,@('get', 'Show sales reports by ID'); ,@('count', 'Count sales reports'); ,@('info', 'Show what the account knows of its sales reports'); ,@('meta', 'List the fields of a sales report'))
'scheduled-broadcasts' = @(,@('list', 'List scheduled broadcasts'); ,@('get', 'Show scheduled broadcasts by ID'); ,@('count', 'Count scheduled broadcasts'); ,@('info', 'Show what the account knows of its scheduled broadcasts'); ,@('meta', 'List the fields of a scheduled broadcast'))
'sequence-subscribers' = @(,@('list', 'List sequence subscribers'); ,@('get', 'Show sequence subscribers by ID'); ,@('count', 'Count sequence subscribers'); ,@('info', 'Show what the account knows of its sequence subscribers'); ,@('meta', 'List the fields of a sequence subscriber'))
'shipped-packages' = @(,@('list', 'List shipped packages'); ,@('get', 'Show shipped packages by ID'); ,@('count', 'Count shipped packages'); ,@('info', 'Show what the account knows of its shipped packages'); ,@('meta', 'List the fields of a shipped package'))
'shipping-collected' = @(,@('list', 'List shipping charges'); ,@('get', 'Show shipping charges by ID'); ,@('count', 'Count shipping charges'); ,@('info', 'Show what the account knows of its shipping charges'); ,@('meta', 'List the fields of a shipping charge'))
'shipping-fulfillment-runs' = @(,@('list', 'List shipping fulfillment runs'); ,@('get', 'Show shipping fulfillment runs by ID'); ,@('count', 'Count shipping fulfillment runs'); ,@('info', 'Show what the account knows of its shipping fulfillment runs'); ,@('meta', 'List the fields of a shipping fulfillment run'))
'shipping-methods' = @(,@('list', 'List shipping methods'); ,@('get', 'Show shipping methods by ID'); ,@('create', 'Create a shipping method'); ,@('update', 'Change fields of shipping methods'); ,@('delete', 'Delete shipping methods'); ,@('count', 'Count shipping methods'); ,@('info', 'Show what the account knows of its shipping methods'); ,@('meta', 'List the fields of a shipping method'))
'subscriber-retention' = @(,@('list', 'List retention figures'); ,@('get', 'Show retention figures by ID'); ,@('count', 'Count retention figures'); ,@('info', 'Show what the account knows of its retention figures'); ,@('meta', 'List the fields of a retention figure'))
'subscription-sales' = @(,@('list', 'List subscription sales'); ,@('get', 'Show subscription sales by ID'); ,@('count', 'Count subscription sales'); ,@('info', 'Show what the account knows of its subscription sales'); ,@('meta', 'List the fields of a subscription sale'))
'tag-subscribers' = @(,@('list', 'List tag subscribers'); ,@('get', 'Show tag subscribers by ID'); ,@('count', 'Count tag subscribers'); ,@('info', 'Show what the account knows of its tag subscribers'); ,@('meta', 'List the fields of a tag subscriber'))
'task-history' = @(,@('list', 'List task history entries'); ,@('get', 'Show task history entries by ID'); ,@('count', 'Count task history entries'); ,@('info', 'Show what the account knows of its task history entries'); ,@('meta', 'List the fields of a task history entry'))
'task-notes' = @(,@('list', 'List task notes'); ,@('get', 'Show task notes by ID'); ,@('update', 'Change fields of task notes'); ,@('count', 'Count task notes'); ,@('info', 'Show what the account knows of its task notes'); ,@('meta', 'List the fields of a task note'))
'task-outcomes' = @(,@('list', 'List task outcomes'); ,@('get', 'Show task outcomes by ID'); ,@('count', 'Count task outcomes'); ,@('info', 'Show what the account knows of its task outcomes'); ,@('meta', 'List the fields of a task outcome'))
'taxes' = @(,@('list', 'List taxes'); ,@('get', 'Show taxes by ID'); ,@('create', 'Create a tax'); ,@('update', 'Change fields of taxes'); ,@('delete', 'Delete taxes'); ,@('count', 'Count taxes'); ,@('info', 'Show what the account knows of its taxes'); ,@('meta', 'List the fields of a tax'))
'taxes-collected' = @(,@('list', 'List collected taxes'); ,@('get', 'Show collected taxes by ID'); ,@('count', 'Count collected taxes'); ,@('info', 'Show what the account knows of its collected taxes'); ,@('meta', 'List the fields of a collected tax'))
'terms' = @(,@('list', 'List terms'); ,@('get', 'Show terms by ID'); ,@('create', 'Create a term'); ,@('update', 'Change fields of terms'); ,@('count', 'Count terms'); ,@('info', 'Show what the account knows of its terms'); ,@('meta', 'List the fields of a term'))
'tracked-links' = @(,@('list', 'List tracked links'); ,@('get', 'Show tracked links by ID'); ,@('create', 'Create a tracked link'); ,@('update', 'Change fields of tracked links'); ,@('delete', 'Delete tracked links'); ,@('count', 'Count tracked links'); ,@('info', 'Show what the account knows of its tracked links'); ,@('meta', 'List the fields of a tracked link'))
'upsell-forms' = @(,@('list', 'List upsell forms'); ,@('get', 'Show upsell forms by ID'); ,@('count', 'Count upsell forms'); ,@('info', 'Show what the account knows of its upsell forms'); ,@('meta', 'List the fields of an upsell form'))
'url-history' = @(,@('list', 'List visits'); ,@('get', 'Show visits by ID'); ,@('count', 'Count visits'); ,@('info', 'Show what the account knows of its visits'); ,@('meta', 'List the fields of a visit'))
'users' = @(,@('list', 'List users'); ,@('get', 'Show users by ID'); ,@('update', 'Change fields of users'); ,@('count', 'Count users'); ,@('info', 'Show what the account knows of its users'); ,@('meta', 'List the fields of a user'))
'wordpress-memberships' = @(,@('list', 'List WordPress memberships'); ,@('get', 'Show WordPress memberships by ID'); ,@('create', 'Create a WordPress membership'); ,@('update', 'Change fields of WordPress memberships'); ,@('delete', 'Delete WordPress memberships'); ,@('count', 'Count WordPress memberships'); ,@('info', 'Show what the account knows of its WordPress memberships'); ,@('meta', 'List the fields of a WordPress membership'))
'wordpress-sites' = @(,@('list', 'List WordPress sites'); ,@('get', 'Show WordPress sites by ID'); ,@('count', 'Count WordPress sites'); ,@('info', 'Show what the account knows of its WordPress sites'); ,@('meta', 'List the fields of a WordPress site'))
'auth' = @(,@('login', 'Store the credentials of an account in a profile'); ,@('status', 'Show which credentials are used, where each is from, and try them'); ,@('logout', 'Remove the credentials from a profile'))
'profiles' = @(,@('list', 'List the profiles'); ,@('use', 'Use a profile from now on'); ,@('show', 'Show a profile; its key stays hidden'); ,@('remove', 'Remove a profile and its credentials'))
'sandbox' = @(,@('start', 'Serve the simulated account on this machine until Ctrl-C'); ,@('log', 'List the requests that the simulated account received'); ,@('reset', 'Forget what was changed in the simulated account'); ,@('seed', 'Make the simulated account anew, or add the API document''s records'); ,@('snapshot', 'Keep the simulated account as it is now, under a name'); ,@('restore', 'Make the simulated account what it was at a snapshot'))
'history' = @()
'backups' = @(,@('list', 'List what was saved before it was changed, newest first'); ,@('show', 'Show the records of a backup, as they were'); ,@('prune', 'Delete old backups for good; nothing else deletes any'))
'api' = @()
'limits' = @()
'condition' = @(,@('explain', 'Show what an expression sends, or what a condition in JSON says'))
'commands' = @()
'completion' = @()
'help' = @()
}

# The options of some commands as runs of numbers, and what they take as an argument.
$script:OntraportTable.Uses = @(
,@(@(,@(24,38)), '')
,@(@(,@(26,38)), '')
,@(@(,@(38,38)), '')
,@(@(,@(38,39)), '')
,@(@(,@(38,38); ,@(40,88)), '')
,@(@(,@(26,33); ,@(37,38); ,@(40,61); ,@(63,76); ,@(79,81); ,@(83,83); ,@(86,91)), '')
,@(@(,@(38,38); ,@(40,81); ,@(83,88); ,@(92,92)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,91)), '')
,@(@(,@(24,35); ,@(38,38)), '')
,@(@(,@(29,33); ,@(38,38)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(93,95)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,90); ,@(93,95)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(94,94); ,@(96,97)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,90); ,@(94,94); ,@(98,99)), '')
,@(@(,@(38,38); ,@(86,88); ,@(100,101)), '')
,@(@(,@(38,38); ,@(86,88); ,@(102,102)), '')
,@(@(,@(38,38); ,@(103,103)), '')
,@(@(,@(26,32); ,@(37,38); ,@(90,91)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(104,106)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(107,112)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(113,113)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(107,107); ,@(114,121)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(122,122)), '')
,@(@(,@(38,38); ,@(86,88); ,@(123,124)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(125,126)), '')
,@(@(,@(26,35); ,@(37,38); ,@(90,91)), '')
,@(@(,@(38,38); ,@(86,88); ,@(127,129)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(128,128); ,@(130,131)), '')
,@(@(,@(38,38); ,@(86,88); ,@(132,132)), '')
,@(@(,@(38,38); ,@(86,88); ,@(133,142)), '')
,@(@(,@(38,38); ,@(86,88); ,@(133,135); ,@(140,140); ,@(143,143)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(144,144)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(145,145)), '')
,@(@(,@(26,38); ,@(146,146)), '')
,@(@(,@(38,38); ,@(86,88)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(94,94); ,@(107,107)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,90); ,@(94,94); ,@(107,107)), '')
,@(@(,@(38,38); ,@(86,88); ,@(147,153)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(148,154)), '')
,@(@(,@(38,38); ,@(86,88); ,@(155,161)), '')
,@(@(,@(38,38); ,@(86,88); ,@(162,179)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(162,178)), '')
,@(@(,@(29,33); ,@(38,38); ,@(180,180)), '')
,@(@(,@(38,38); ,@(86,88); ,@(181,182)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(181,182)), '')
,@(@(,@(38,38); ,@(86,88); ,@(183,186)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(187,187)), '')
,@(@(,@(38,38); ,@(86,88); ,@(188,189)), '')
,@(@(,@(27,27); ,@(36,36); ,@(38,38); ,@(190,193)), '')
,@(@(,@(38,38); ,@(194,194)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,90)), '')
,@(@(,@(27,27); ,@(36,36); ,@(38,38); ,@(195,195)), '')
,@(@(,@(27,27); ,@(31,31); ,@(33,33); ,@(36,36); ,@(38,38); ,@(196,201)), '')
,@(@(,@(38,38); ,@(86,88); ,@(202,223)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(202,224)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(225,226)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(225,225)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,91); ,@(224,224); ,@(227,227)), '')
,@(@(,@(26,27); ,@(29,31); ,@(36,38); ,@(228,228)), '')
,@(@(,@(26,27); ,@(31,31); ,@(36,36); ,@(38,38); ,@(229,229)), '')
,@(@(,@(26,31); ,@(33,33); ,@(35,38)), '')
,@(@(,@(38,38); ,@(86,88); ,@(219,219); ,@(222,222); ,@(230,234)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(219,219); ,@(222,222); ,@(230,234)), '')
,@(@(,@(26,31); ,@(35,38)), '')
,@(@(,@(38,38); ,@(86,88); ,@(235,235)), '')
,@(@(,@(24,38); ,@(146,146); ,@(236,236)), '')
,@(@(,@(26,38); ,@(146,146); ,@(236,236)), '')
,@(@(,@(38,39); ,@(236,236)), '')
,@(@(,@(38,38); ,@(86,88); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91); ,@(236,237)), '')
,@(@(,@(38,38); ,@(86,88); ,@(145,145); ,@(236,236); ,@(238,238)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,91); ,@(236,236)), '')
,@(@(,@(24,35); ,@(38,38); ,@(236,236)), '')
,@(@(,@(29,33); ,@(38,38); ,@(236,236)), '')
,@(@(,@(38,38); ,@(103,103); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(93,95); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,90); ,@(93,95); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(94,94); ,@(96,97); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(90,90); ,@(94,94); ,@(98,99); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,90); ,@(236,236)), '')
,@(@(,@(26,33); ,@(37,38); ,@(86,88); ,@(90,91)), '')
,@(@(,@(38,38); ,@(86,88); ,@(145,145)), '')
,@(@(,@(38,38); ,@(236,236); ,@(239,240)), '')
,@(@(,@(38,38); ,@(236,236)), '')
,@(@(,@(38,38); ,@(86,88); ,@(236,236); ,@(241,249)), '')
,@(@(,@(38,38); ,@(86,88); ,@(236,236); ,@(250,256)), '')
,@(@(,@(38,38); ,@(86,88); ,@(236,236); ,@(257,257)), '')
,@(@(,@(38,38); ,@(86,88); ,@(236,236); ,@(242,242); ,@(257,257)), '')
,@(@(,@(258,264)), '')
,@(@(), '')
,@(@(), '@profile')
,@(@(,@(265,277)), '')
,@(@(,@(278,284)), '')
,@(@(,@(284,284)), '')
,@(@(,@(284,285)), '')
,@(@(,@(284,284); ,@(286,286)), '')
,@(@(,@(283,283); ,@(287,290)), '')
,@(@(,@(291,291)), '')
,@(@(,@(292,302)), '')
,@(@(,@(303,303)), '')
,@(@(,@(236,236)), '')
,@(@(), 'bash|zsh|fish|powershell')
,@(@(), 'options|selecting|conditions|values|changing|formatting|exit-codes|environment|shells|contacts|tags|groups|tasks|products|offers|transactions|purchases|orders|open-orders|purchase-history-logs|credit-cards|commissions|automations|sequences|rules|webhooks|webhook-logs|messages|inboxes|channels|conversations|spam-conversations|forms|landing-pages|calendar-events|calendar-event-guests|calendar-potential-guests|calendar-templates|calendar-event-types|objects|custom|fields|automation-log-items|blasts|calendars|tracking-campaigns|contents|coupons|coupon-codes|coupon-products|custom-domains|custom-objects|custom-object-relationships|customer-values|deleted-open-orders|facebook-apps|smart-forms|fulfillment-lists|gateways|imap-settings|lead-routers|lead-sources|log-items|mediums|message-templates|notes|partners|partner-products|partner-programs|partner-promotional-items|postcard-orders|product-sales-logs|referrals|roles|sales-reports|scheduled-broadcasts|sequence-subscribers|shipped-packages|shipping-collected|shipping-fulfillment-runs|shipping-methods|subscriber-retention|subscription-sales|tag-subscribers|task-history|task-notes|task-outcomes|taxes|taxes-collected|terms|tracked-links|upsell-forms|url-history|users|wordpress-memberships|wordpress-sites|auth|profiles|sandbox|history|backups|api|limits|condition|commands|completion|help')
)

$script:OntraportTable.Commands = @{
'contacts list' = 0
'contacts get' = 1
'tags list' = 1
'tags get' = 1
'groups list' = 1
'groups get' = 1
'tasks list' = 1
'tasks get' = 1
'products list' = 1
'products get' = 1
'offers list' = 1
'offers get' = 1
'transactions list' = 1
'transactions get' = 1
'purchases list' = 1
'purchases get' = 1
'orders list' = 1
'orders get' = 1
'open-orders list' = 1
'open-orders get' = 1
'purchase-history-logs list' = 1
'purchase-history-logs get' = 1
'credit-cards list' = 1
'credit-cards get' = 1
'commissions list' = 1
'commissions get' = 1
'automations list' = 1
'automations get' = 1
'rules list' = 1
'rules get' = 1
'webhooks list' = 1
'webhooks get' = 1
'webhook-logs list' = 1
'webhook-logs get' = 1
'messages list' = 1
'messages get' = 1
'forms list' = 1
'forms get' = 1
'landing-pages list' = 1
'landing-pages get' = 1
'custom list' = 1
'custom get' = 1
'contacts show' = 2
'contacts meta' = 2
'groups meta' = 2
'tasks meta' = 2
'products meta' = 2
'offers meta' = 2
'transactions get-order' = 2
'transactions meta' = 2
'credit-cards meta' = 2
'automations meta' = 2
'rules meta' = 2
'webhooks meta' = 2
'messages meta' = 2
'forms meta' = 2
'forms html' = 2
'forms blocks' = 2
'landing-pages meta' = 2
'landing-pages url' = 2
'calendar-events get' = 2
'calendar-potential-guests get' = 2
'custom meta' = 2
'contacts find' = 3
'contacts create' = 4
'contacts update' = 5
'contacts upsert' = 6
'contacts delete' = 7
'tags delete' = 7
'orders delete' = 7
'sequences delete' = 7
'rules delete' = 7
'webhooks unsubscribe' = 7
'messages delete' = 7
'landing-pages delete' = 7
'calendar-templates delete' = 7
'calendar-event-types delete' = 7
'custom delete' = 7
'coupons delete' = 7
'fulfillment-lists delete' = 7
'lead-routers delete' = 7
'notes delete' = 7
'partner-programs delete' = 7
'partner-promotional-items delete' = 7
'shipping-methods delete' = 7
'taxes delete' = 7
'tracked-links delete' = 7
'wordpress-memberships delete' = 7
'contacts count' = 8
'contacts info' = 9
'tags count' = 9
'tags info' = 9
'groups count' = 9
'groups info' = 9
'tasks count' = 9
'tasks info' = 9
'products count' = 9
'products info' = 9
'offers count' = 9
'offers info' = 9
'transactions count' = 9
'transactions info' = 9
'purchases count' = 9
'purchases info' = 9
'orders count' = 9
'orders info' = 9
'open-orders count' = 9
'open-orders info' = 9
'purchase-history-logs count' = 9
'purchase-history-logs info' = 9
'credit-cards count' = 9
'credit-cards info' = 9
'commissions count' = 9
'commissions info' = 9
'automations count' = 9
'automations info' = 9
'sequences count' = 9
'sequences info' = 9
'rules count' = 9
'rules info' = 9
'webhooks count' = 9
'webhooks info' = 9
'webhook-logs count' = 9
'webhook-logs info' = 9
'inboxes count' = 9
'inboxes info' = 9
'channels count' = 9
'channels info' = 9
'conversations count' = 9
'conversations info' = 9
'spam-conversations count' = 9
'spam-conversations info' = 9
'forms count' = 9
'forms info' = 9
'landing-pages count' = 9
'landing-pages info' = 9
'calendar-events count' = 9
'calendar-events info' = 9
'calendar-event-guests count' = 9
'calendar-event-guests info' = 9
'calendar-potential-guests count' = 9
'calendar-potential-guests info' = 9
'calendar-templates count' = 9
'calendar-templates info' = 9
'calendar-event-types count' = 9
'calendar-event-types info' = 9
'custom count' = 9
'custom info' = 9
'automation-log-items count' = 9
'automation-log-items info' = 9
'blasts count' = 9
'blasts info' = 9
'calendars count' = 9
'calendars info' = 9
'tracking-campaigns count' = 9
'tracking-campaigns info' = 9
'contents count' = 9
'contents info' = 9
'coupons count' = 9
'coupons info' = 9
'coupon-codes count' = 9
'coupon-codes info' = 9
'coupon-products count' = 9
'coupon-products info' = 9
'custom-domains count' = 9
'custom-domains info' = 9
'custom-objects count' = 9
'custom-objects info' = 9
'custom-object-relationships count' = 9
'custom-object-relationships info' = 9
'customer-values count' = 9
'customer-values info' = 9
'deleted-open-orders count' = 9
'deleted-open-orders info' = 9
'facebook-apps count' = 9
'facebook-apps info' = 9
'smart-forms count' = 9
'smart-forms info' = 9
'fulfillment-lists count' = 9
'fulfillment-lists info' = 9
'gateways count' = 9
'gateways info' = 9
'imap-settings count' = 9
'imap-settings info' = 9
'lead-routers count' = 9
'lead-routers info' = 9
'lead-sources count' = 9
'lead-sources info' = 9
'log-items count' = 9
'log-items info' = 9
'mediums count' = 9
'mediums info' = 9
'message-templates count' = 9
'message-templates info' = 9
'notes count' = 9
'notes info' = 9
'partners count' = 9
'partners info' = 9
'partner-products count' = 9
'partner-products info' = 9
'partner-programs count' = 9
'partner-programs info' = 9
'partner-promotional-items count' = 9
'partner-promotional-items info' = 9
'postcard-orders count' = 9
'postcard-orders info' = 9
'product-sales-logs count' = 9
'product-sales-logs info' = 9
'referrals count' = 9
'referrals info' = 9
'roles count' = 9
'roles info' = 9
'sales-reports count' = 9
'sales-reports info' = 9
'scheduled-broadcasts count' = 9
'scheduled-broadcasts info' = 9
'sequence-subscribers count' = 9
'sequence-subscribers info' = 9
'shipped-packages count' = 9
'shipped-packages info' = 9
'shipping-collected count' = 9
'shipping-collected info' = 9
'shipping-fulfillment-runs count' = 9
'shipping-fulfillment-runs info' = 9
'shipping-methods count' = 9
'shipping-methods info' = 9
'subscriber-retention count' = 9
'subscriber-retention info' = 9
'subscription-sales count' = 9
'subscription-sales info' = 9
'tag-subscribers count' = 9
'tag-subscribers info' = 9
'task-history count' = 9
'task-history info' = 9
'task-notes count' = 9
'task-notes info' = 9
'task-outcomes count' = 9
'task-outcomes info' = 9
'taxes count' = 9
'taxes info' = 9
'taxes-collected count' = 9
'taxes-collected info' = 9
'terms count' = 9
'terms info' = 9
'tracked-links count' = 9
'tracked-links info' = 9
'upsell-forms count' = 9
'upsell-forms info' = 9
'url-history count' = 9
'url-history info' = 9
'users count' = 9
'users info' = 9
'wordpress-memberships count' = 9
'wordpress-memberships info' = 9
'wordpress-sites count' = 9
'wordpress-sites info' = 9
'contacts tag' = 10
'contacts untag' = 11
'contacts subscribe' = 12
'contacts unsubscribe' = 13
'tags create' = 14
'tags update' = 15
'tags meta' = 16
'purchases meta' = 16
'orders meta' = 16
'open-orders meta' = 16
'purchase-history-logs meta' = 16
'commissions meta' = 16
'sequences meta' = 16
'webhook-logs meta' = 16
'inboxes meta' = 16
'channels meta' = 16
'conversations meta' = 16
'spam-conversations meta' = 16
'calendar-events meta' = 16
'calendar-event-guests meta' = 16
'calendar-potential-guests meta' = 16
'calendar-templates meta' = 16
'calendar-event-types meta' = 16
'automation-log-items meta' = 16
'blasts meta' = 16
'calendars meta' = 16
'tracking-campaigns meta' = 16
'contents meta' = 16
'coupons meta' = 16
'coupon-codes meta' = 16
'coupon-products meta' = 16
'custom-domains meta' = 16
'custom-objects meta' = 16
'custom-object-relationships meta' = 16
'customer-values meta' = 16
'deleted-open-orders meta' = 16
'facebook-apps meta' = 16
'smart-forms meta' = 16
'fulfillment-lists meta' = 16
'gateways meta' = 16
'imap-settings meta' = 16
'lead-routers meta' = 16
'lead-sources meta' = 16
'log-items meta' = 16
'mediums meta' = 16
'message-templates meta' = 16
'notes meta' = 16
'partners meta' = 16
'partner-products meta' = 16
'partner-programs meta' = 16
'partner-promotional-items meta' = 16
'postcard-orders meta' = 16
'product-sales-logs meta' = 16
'referrals meta' = 16
'roles meta' = 16
'sales-reports meta' = 16
'scheduled-broadcasts meta' = 16
'sequence-subscribers meta' = 16
'shipped-packages meta' = 16
'shipping-collected meta' = 16
'shipping-fulfillment-runs meta' = 16
'shipping-methods meta' = 16
'subscriber-retention meta' = 16
'subscription-sales meta' = 16
'tag-subscribers meta' = 16
'task-history meta' = 16
'task-notes meta' = 16
'task-outcomes meta' = 16
'taxes meta' = 16
'taxes-collected meta' = 16
'terms meta' = 16
'tracked-links meta' = 16
'upsell-forms meta' = 16
'url-history meta' = 16
'users meta' = 16
'wordpress-memberships meta' = 16
'wordpress-sites meta' = 16
'groups delete' = 17
'tasks update' = 18
'tasks assign' = 19
'tasks cancel' = 20
'tasks complete' = 21
'tasks reschedule' = 22
'products create' = 23
'products update' = 24
'products delete' = 25
'inboxes delete' = 25
'channels delete' = 25
'conversations delete' = 25
'offers create' = 26
'offers update' = 27
'transactions update-order' = 28
'transactions process' = 29
'transactions log' = 30
'transactions mark-paid' = 31
'transactions mark-declined' = 31
'transactions send-to-collections' = 31
'transactions refund' = 31
'transactions void' = 31
'transactions rerun' = 31
'transactions rerun-commissions' = 31
'credit-cards set-default' = 31
'sequences pause' = 31
'sequences unpause' = 31
'rules pause' = 31
'rules unpause' = 31
'conversations open' = 31
'conversations close' = 31
'conversations mark-read' = 31
'conversations mark-unread' = 31
'conversations mark-spam' = 31
'conversations unmark-spam' = 31
'transactions write-off' = 32
'transactions resend-invoice' = 32
'credit-cards update' = 33
'sequences update' = 33
'webhooks update' = 33
'conversations update' = 33
'landing-pages update' = 33
'blasts update' = 33
'contents update' = 33
'coupons update' = 33
'fulfillment-lists update' = 33
'lead-routers update' = 33
'lead-sources update' = 33
'mediums update' = 33
'notes update' = 33
'partner-programs update' = 33
'partner-promotional-items update' = 33
'shipping-methods update' = 33
'task-notes update' = 33
'taxes update' = 33
'terms update' = 33
'tracked-links update' = 33
'users update' = 33
'wordpress-memberships update' = 33
'sequences list' = 34
'sequences get' = 34
'inboxes list' = 34
'inboxes get' = 34
'channels list' = 34
'channels get' = 34
'conversations list' = 34
'conversations get' = 34
'spam-conversations list' = 34
'spam-conversations get' = 34
'automation-log-items list' = 34
'automation-log-items get' = 34
'blasts list' = 34
'blasts get' = 34
'calendars list' = 34
'calendars get' = 34
'tracking-campaigns list' = 34
'tracking-campaigns get' = 34
'contents list' = 34
'contents get' = 34
'coupons list' = 34
'coupons get' = 34
'coupon-codes list' = 34
'coupon-codes get' = 34
'coupon-products list' = 34
'coupon-products get' = 34
'custom-domains list' = 34
'custom-domains get' = 34
'custom-objects list' = 34
'custom-objects get' = 34
'custom-object-relationships list' = 34
'custom-object-relationships get' = 34
'customer-values list' = 34
'customer-values get' = 34
'deleted-open-orders list' = 34
'deleted-open-orders get' = 34
'facebook-apps list' = 34
'facebook-apps get' = 34
'smart-forms list' = 34
'smart-forms get' = 34
'fulfillment-lists list' = 34
'fulfillment-lists get' = 34
'gateways list' = 34
'gateways get' = 34
'imap-settings list' = 34
'imap-settings get' = 34
'lead-routers list' = 34
'lead-routers get' = 34
'lead-sources list' = 34
'lead-sources get' = 34
'log-items list' = 34
'log-items get' = 34
'mediums list' = 34
'mediums get' = 34
'message-templates list' = 34
'message-templates get' = 34
'notes list' = 34
'notes get' = 34
'partners list' = 34
'partners get' = 34
'partner-products list' = 34
'partner-products get' = 34
'partner-programs list' = 34
'partner-programs get' = 34
'partner-promotional-items list' = 34
'partner-promotional-items get' = 34
'postcard-orders list' = 34
'postcard-orders get' = 34
'product-sales-logs list' = 34
'product-sales-logs get' = 34
'referrals list' = 34
'referrals get' = 34
'roles list' = 34
'roles get' = 34
'sales-reports list' = 34
'sales-reports get' = 34
'scheduled-broadcasts list' = 34
'scheduled-broadcasts get' = 34
'sequence-subscribers list' = 34
'sequence-subscribers get' = 34
'shipped-packages list' = 34
'shipped-packages get' = 34
'shipping-collected list' = 34
'shipping-collected get' = 34
'shipping-fulfillment-runs list' = 34
'shipping-fulfillment-runs get' = 34
'shipping-methods list' = 34
'shipping-methods get' = 34
'subscriber-retention list' = 34
'subscriber-retention get' = 34
'subscription-sales list' = 34
'subscription-sales get' = 34
'tag-subscribers list' = 34
'tag-subscribers get' = 34
'task-history list' = 34
'task-history get' = 34
'task-notes list' = 34
'task-notes get' = 34
'task-outcomes list' = 34
'task-outcomes get' = 34
'taxes list' = 34
'taxes get' = 34
'taxes-collected list' = 34
'taxes-collected get' = 34
'terms list' = 34
'terms get' = 34
'tracked-links list' = 34
'tracked-links get' = 34
'upsell-forms list' = 34
'upsell-forms get' = 34
'url-history list' = 34
'url-history get' = 34
'users list' = 34
'users get' = 34
'wordpress-memberships list' = 34
'wordpress-memberships get' = 34
'wordpress-sites list' = 34
'wordpress-sites get' = 34
'sequences create' = 35
'landing-pages create' = 35
'custom create' = 35
'blasts create' = 35
'contents create' = 35
'coupons create' = 35
'fulfillment-lists create' = 35
'lead-routers create' = 35
'lead-sources create' = 35
'mediums create' = 35
'notes create' = 35
'partner-programs create' = 35
'partner-promotional-items create' = 35
'shipping-methods create' = 35
'taxes create' = 35
'terms create' = 35
'tracked-links create' = 35
'wordpress-memberships create' = 35
'sequences add' = 36
'sequences remove' = 37
'rules create' = 38
'rules update' = 39
'webhooks subscribe' = 40
'messages create' = 41
'messages update' = 42
'messages count' = 43
'messages info' = 43
'inboxes create' = 44
'inboxes update' = 45
'channels create' = 46
'channels update' = 47
'conversations create' = 48
'conversations messages' = 49
'conversations view-counts' = 50
'spam-conversations unmark' = 51
'forms all-blocks' = 52
'calendar-events list' = 53
'calendar-events create' = 54
'calendar-events update' = 55
'calendar-events rsvp' = 56
'calendar-events remove-guest' = 57
'calendar-events delete' = 58
'calendar-event-guests list' = 59
'calendar-event-guests get' = 59
'calendar-potential-guests list' = 60
'calendar-templates list' = 61
'calendar-templates get' = 61
'calendar-templates create' = 62
'calendar-templates update' = 63
'calendar-event-types list' = 64
'calendar-event-types get' = 64
'calendar-event-types create' = 65
'objects list' = 66
'objects get' = 67
'objects find' = 68
'objects create' = 69
'objects update' = 70
'objects upsert' = 71
'objects delete' = 72
'objects count' = 73
'objects info' = 74
'objects meta' = 75
'objects tag' = 76
'objects untag' = 77
'objects subscribe' = 78
'objects unsubscribe' = 79
'objects pause' = 80
'objects unpause' = 80
'custom update' = 81
'custom upsert' = 82
'fields list' = 83
'fields sections' = 84
'fields delete' = 84
'fields delete-section' = 84
'fields create' = 85
'fields update' = 86
'fields create-section' = 87
'fields update-section' = 88
'auth login' = 89
'auth status' = 90
'auth logout' = 90
'profiles list' = 90
'backups list' = 90
'backups show' = 90
'commands' = 90
'profiles use' = 91
'profiles show' = 91
'profiles remove' = 91
'sandbox start' = 92
'sandbox log' = 93
'sandbox reset' = 94
'sandbox restore' = 94
'sandbox seed' = 95
'sandbox snapshot' = 96
'history' = 97
'backups prune' = 98
'api' = 99
'limits' = 100
'condition explain' = 101
'completion' = 102
'help' = 103
}

Register-ArgumentCompleter -Native -CommandName 'ontraport' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $table = $script:OntraportTable
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition -and ($_.Extent.EndOffset -lt $cursorPosition -or -not $wordToComplete) } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $program = $words[0]
    $context = @($words | Select-Object -Skip 1)
    $typed = $wordToComplete -replace '^["'']', '' -replace '["'']$', ''
    $head = ''
    $options = @($table.Options[0..($table.Everywhere - 1)])
    $group = $null; $command = $null; $argument = ''; $value = $null; $ended = $false; $count = 0

    function Find-Option($name) {
        foreach ($each in $options) {
            if (($each[0] -split '[=?]', 2)[0] -ceq $name) { return $each[0] }
        }
        return ''
    }
    function Get-Remembered($what) {
        try { @(& $program '__complete' $what '--' @context 2>$null) } catch { @() }
    }
    function Get-Files($typed) {
        @(Get-ChildItem -Path "$typed*" -ErrorAction SilentlyContinue | ForEach-Object {
            $parent = $typed -replace '[^/\\]*$', ''
            $parent + $_.Name
        })
    }
    function Get-Values($sort) {
        switch -CaseSensitive ($sort) {
            '@file' { Get-Files $typed; return }
            '@json' { if ($typed.StartsWith('@')) { Get-Files $typed.Substring(1) | ForEach-Object { "@$_" } }; return }
            '@fields' {
                $before = $typed -replace '[^,]*$', ''
                Get-Remembered 'field' | ForEach-Object { "$before$_" }
                return
            }
            '@sort' {
                if ($typed.Contains(':')) { $field = ($typed -split ':', 2)[0]; "${field}:asc"; "${field}:desc" } else { Get-Remembered 'field' }
                return
            }
            '@where' { if (-not $typed.Contains(' ')) { Get-Remembered 'field' }; return }
            '@set' {
                if ($typed -match '^([^=]*=@)(.*)$') {
                    $before = $Matches[1]
                    Get-Files $Matches[2] | ForEach-Object { "$before$_" }
                } elseif (-not $typed.Contains('=')) {
                    Get-Remembered 'field' | ForEach-Object { "$_=" }
                }
                return
            }
            default { if ($sort.StartsWith('@')) { Get-Remembered $sort.Substring(1) } elseif ($sort) { $sort -split '\|' } }
        }
    }

    foreach ($word in $context) {
        if ($null -ne $value) { $value = $null; continue }
        if (-not $ended -and $word -ceq '--') { $ended = $true; continue }
        if (-not $ended -and $word.StartsWith('-')) {
            if (-not $word.Contains('=')) {
                $spec = Find-Option $word
                if ($spec.Contains('=')) { $value = ($spec -split '=', 2)[1] }
            }
            continue
        }
        if (-not $group) {
            $group = $table.Names[$word]
            if (-not $group) { return }
            if ($table.Verbs[$group].Count -eq 0) { $command = $group }
        } elseif (-not $command) {
            $command = "$group $word"
        } else {
            $count++
            continue
        }
        if ($command -and $table.Commands.ContainsKey($command)) {
            $use = $table.Uses[$table.Commands[$command]]
            $argument = $use[1]
            foreach ($run in $use[0]) { $options += $table.Options[$run[0]..$run[1]] }
        }
    }

    if ($null -ne $value) {
        $found = @(Get-Values $value | ForEach-Object { , @($_, $_) })
    } elseif (-not $ended -and $typed -match '^(--[^=]*)=(.*)$') {
        $head = $Matches[1] + '='
        $typed = $Matches[2] -replace '^["'']', ''
        $spec = Find-Option ($head.TrimEnd('='))
        $found = if ($spec -match '[=?]') { @(Get-Values (($spec -split '[=?]', 2)[1]) | ForEach-Object { , @($_, $_) }) } else { @() }
    } elseif (-not $ended -and $typed.StartsWith('-')) {
        $found = @($options | ForEach-Object { , @(($_[0] -split '[=?]', 2)[0], $_[1]) })
    } elseif (-not $group) {
        $found = $table.First
    } elseif (-not $command) {
        $found = $table.Verbs[$group]
    } elseif ($count -eq 0) {
        $found = @(Get-Values $argument | ForEach-Object { , @($_, $_) })
    } else {
        $found = @()
    }
    foreach ($each in $found) {
        if ($each[0] -and $each[0].StartsWith($typed, [System.StringComparison]::OrdinalIgnoreCase)) {
            $text = $each[0]
            if ($text -match '[^A-Za-z0-9_.:=/+-]') { $text = "'" + $text.Replace("'", "''") + "'" }
            [System.Management.Automation.CompletionResult]::new($head + $text, $each[0], 'ParameterValue', $each[1])
        }
    }
}
