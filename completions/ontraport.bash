# Completes ontraport in bash. Made by: ontraport completion bash

# NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.
_ontraport_options=(
'--output=table|json|ndjson|csv|tsv|yaml|ids|raw'
'-o=table|json|ndjson|csv|tsv|yaml|ids|raw'
'--query='
'-q='
'--columns=@fields'
'--no-header'
'--values=raw|readable'
'--excel'
'--safe-formulas'
'--no-color'
'--profile=@profile'
'-p=@profile'
'--sandbox'
'--connect-timeout='
'--timeout='
'--max-wait='
'--retries='
'--dry-run?http|curl'
'--yes'
'-y'
'--verbose'
'-v'
'--help'
'-h'
'--tag-id='
'--tag=@tag'
'--start='
'--limit='
'--sort=@sort'
'--where=@where'
'--condition='
'--search='
'--search-notes'
'--group='
'--externs='
'--fields=@fields'
'--all'
'--ids='
'--param='
'--every'
'--firstname='
'--lastname='
'--email='
'--freferrer='
'--lreferrer='
'--address='
'--address2='
'--city='
'--state='
'--zip='
'--country='
'--birthday='
'--priority=high|medium|low|none'
'--status=closed-lost|closed-won|committed|consideration|demo-scheduled|qualified-lead|new-prospect'
'--cell-phone='
'--home-phone='
'--sms-number='
'--office-phone='
'--fax='
'--company='
'--title='
'--website='
'--contact-cat='
'--bulk-mail=transactional-only|opted-in|double-opt-in|hard-bounce|under-review'
'--bulk-sms=unconfirmed|pending-confirmation|opted-in|hard-bounced|unsubscribed|pending-review'
'--n-lead-source='
'--n-content='
'--n-medium='
'--n-campaign='
'--n-term='
'--l-lead-source='
'--l-content='
'--l-medium='
'--l-campaign='
'--l-term='
'--use-utm-names'
'--referral-page='
'--aff-sales='
'--aff-amount='
'--program-id='
'--aff-paypal='
'--timezone='
'--time-since-dla='
'--num-purchased='
'--update-sequence='
'--update-campaign='
'--set=@set'
'--set-json=@set'
'--body=@json'
'--unique-id='
'--everything'
'--no-backup'
'--unique-id='
'--tag-id='
'--wait'
'--tag=@tag'
'--to='
'--kind=automation|sequence'
'--from='
'--kind=automation|sequence'
'--name='
'--object-type-id='
'--name='
'--index=by-id|by-name'
'--owner='
'--date-due='
'--status=pending|complete|cancelled'
'--type=@type'
'--message=@json'
'--message-id='
'--message-type=task|normal|fulfillment'
'--due-date='
'--task-owner='
'--object-type-id='
'--task-data=@json'
'--outcome='
'--followup=@json'
'--followup-message='
'--followup-due='
'--followup-owner='
'--followup-notify=yes|no'
'--task-form='
'--to='
'--name='
'--price='
'--name='
'--price='
'--name='
'--public=yes|no'
'--content=@json'
'--name='
'--content=@json'
'--offer=@json'
'--contact-id='
'--external-order-id='
'--trans-date='
'--invoice-template='
'--gateway-id='
'--cc-id='
'--create-open-order-on-decline=yes|no'
'--offer=@json'
'--billing-address=@json'
'--payer=@json'
'--invoice-template='
'--object-type-id='
'--unique-id='
'--user-readable=labels|raw'
'--id='
'--tags='
'--name='
'--events='
'--conditions='
'--actions='
'--object-type-id='
'--pause=yes|no'
'--event='
'--payload-json=@json'
'--payload=notify|lightweight|custom'
'--custom-payload='
'--http-method=get|post|put|patch|delete'
'--max-retries='
'--header='
'--alias='
'--kind=email|template|sms|task'
'--transactional-email=yes|no'
'--subject='
'--object-type-id='
'--from=owner|custom'
'--send-out-name='
'--reply-to-email='
'--plaintext='
'--send-from='
'--send-to='
'--message-body='
'--resource=@json'
'--task-data='
'--due-date='
'--task-owner='
'--task-form='
'--utm-tracking=yes|no'
'--object-type-id='
'--name='
'--default-assignee='
'--name='
'--channel-type=sms|email'
'--sms-number='
'--default-routing='
'--name='
'--contact-id='
'--channel-id='
'--date='
'--direction=back|forward'
'--messaged-id='
'--message-id='
'--inbox='
'--page='
'--start-time='
'--owner=all|me|team'
'--mode=events|subcollection|bullets|submenu|recents'
'--relative-paginate=beginning|previous|next|end'
'--guest='
'--until='
'--location='
'--title='
'--start-time='
'--end-time='
'--description='
'--duration='
'--repeat-every-count='
'--repeat-every-frequency=yearly|monthly|weekly|daily'
'--repeat-monthly-modifier=day-of-month|day-of-week'
'--repeat-on-days='
'--repeat-end-type=never|after|date'
'--repeat-end-date='
'--repeat-end-modifier='
'--is-recurring=yes|no'
'--is-repeat-custom=yes|no'
'--is-all-day=yes|no'
'--staff-id='
'--type-id='
'--event-template='
'--calendar-id='
'--notifications=@json'
'--guest-info=@json'
'--edit-scope=this|following|all'
'--guest='
'--status=unconfirmed|no|maybe|yes'
'--notify-guests=yes|no'
'--event='
'--guestmode=yes|no'
'--location='
'--name='
'--title='
'--description='
'--staff-id='
'--name='
'--type=@type'
'--unique-id='
'--ignore-blanks'
'--section='
'--field='
'--section='
'--layout=@json'
'--name='
'--kind=text|long-text|rich-text|number|price|checkbox|date|date-time|dropdown|color|list|phone|sms|email|url|address|state|country|file|image|related|rollup'
'--column='
'--required'
'--unique'
'--option='
'--source='
'--section='
'--description='
'--name='
'--kind=long-text'
'--add-option='
'--remove-option='
'--replace-with='
'--description='
'--app-id='
'--with-key'
'--credential-command='
'--api-url='
'--read-only'
'--pin'
'--no-check'
'--port='
'--no-limit'
'--contacts='
'--bind='
'--limit-window=rolling|fixed'
'--app-id='
'--key='
'--queue='
'--strict'
'--deliver-anywhere'
'--latency='
'--faults='
'--seed='
'--follow'
'--method='
'--path='
'--status='
'--since='
'--limit='
'--app-id='
'--contacts='
'--replace'
'--since='
'--until='
'--outcome=done|refused|failed|unknown|left'
'--path='
'--older-than='
'--method='
'--raw-field='
'--field='
'--header='
'--input=@file'
'--form'
'--paginate'
'--slurp'
'--include'
'--silent'
'--jq='
'--offline'
)

_ontraport_group() {
    case $1 in
    contacts) group=contacts verbs='list get show find create update upsert delete count info meta tag untag subscribe unsubscribe' ;;
    tags) group=tags verbs='list get create update delete count info meta' ;;
    groups) group=groups verbs='list get delete count info meta' ;;
    tasks) group=tasks verbs='list get update assign cancel complete reschedule count info meta' ;;
    products) group=products verbs='list get create update delete count info meta' ;;
    offers) group=offers verbs='list get create update count info meta' ;;
    transactions) group=transactions verbs='list get get-order update-order process log mark-paid mark-declined send-to-collections refund void write-off rerun rerun-commissions resend-invoice count info meta' ;;
    purchases) group=purchases verbs='list get count info meta' ;;
    orders) group=orders verbs='list get delete count info meta' ;;
    open-orders) group=open-orders verbs='list get count info meta' ;;
    purchase-history-logs|purchase-logs) group=purchase-history-logs verbs='list get count info meta' ;;
    credit-cards) group=credit-cards verbs='list get set-default update count info meta' ;;
    commissions) group=commissions verbs='list get count info meta' ;;
    automations|campaigns) group=automations verbs='list get count info meta' ;;
    sequences) group=sequences verbs='list get create update delete count info meta add remove pause unpause' ;;
    rules) group=rules verbs='list get create update delete pause unpause count info meta' ;;
    webhooks) group=webhooks verbs='list get update subscribe unsubscribe count info meta' ;;
    webhook-logs) group=webhook-logs verbs='list get count info meta' ;;
    messages) group=messages verbs='list get create update delete count info meta' ;;
    inboxes) group=inboxes verbs='list get create update delete count info meta' ;;
    channels) group=channels verbs='list get create update delete count info meta' ;;
    conversations) group=conversations verbs='list get create update open close mark-read mark-unread mark-spam unmark-spam messages view-counts delete count info meta' ;;
    spam-conversations) group=spam-conversations verbs='list get unmark count info meta' ;;
    forms) group=forms verbs='list get count info meta html blocks all-blocks' ;;
    landing-pages) group=landing-pages verbs='list get create update delete count info meta url' ;;
    calendar-events) group=calendar-events verbs='list get create update rsvp remove-guest delete count info meta' ;;
    calendar-event-guests) group=calendar-event-guests verbs='list get count info meta' ;;
    calendar-potential-guests) group=calendar-potential-guests verbs='list get count info meta' ;;
    calendar-templates) group=calendar-templates verbs='list get create update delete count info meta' ;;
    calendar-event-types) group=calendar-event-types verbs='list get create delete count info meta' ;;
    objects) group=objects verbs='list get find create update upsert delete count info meta tag untag subscribe unsubscribe pause unpause' ;;
    custom) group=custom verbs='list get create update upsert delete count info meta' ;;
    fields) group=fields verbs='list sections create update delete create-section update-section delete-section' ;;
    automation-log-items) group=automation-log-items verbs='list get count info meta' ;;
    blasts) group=blasts verbs='list get create update count info meta' ;;
    calendars) group=calendars verbs='list get count info meta' ;;
    tracking-campaigns) group=tracking-campaigns verbs='list get count info meta' ;;
    contents) group=contents verbs='list get create update count info meta' ;;
    coupons) group=coupons verbs='list get create update delete count info meta' ;;
    coupon-codes) group=coupon-codes verbs='list get count info meta' ;;
    coupon-products) group=coupon-products verbs='list get count info meta' ;;
    custom-domains) group=custom-domains verbs='list get count info meta' ;;
    custom-objects) group=custom-objects verbs='list get count info meta' ;;
    custom-object-relationships) group=custom-object-relationships verbs='list get count info meta' ;;
    customer-values) group=customer-values verbs='list get count info meta' ;;
    deleted-open-orders) group=deleted-open-orders verbs='list get count info meta' ;;
    facebook-apps) group=facebook-apps verbs='list get count info meta' ;;
    smart-forms) group=smart-forms verbs='list get count info meta' ;;
    fulfillment-lists) group=fulfillment-lists verbs='list get create update delete count info meta' ;;
    gateways) group=gateways verbs='list get count info meta' ;;
    imap-settings) group=imap-settings verbs='list get count info meta' ;;
    lead-routers) group=lead-routers verbs='list get create update delete count info meta' ;;
    lead-sources) group=lead-sources verbs='list get create update count info meta' ;;
    log-items) group=log-items verbs='list get count info meta' ;;
    mediums) group=mediums verbs='list get create update count info meta' ;;
    message-templates) group=message-templates verbs='list get count info meta' ;;
    notes) group=notes verbs='list get create update delete count info meta' ;;
    partners) group=partners verbs='list get count info meta' ;;
    partner-products) group=partner-products verbs='list get count info meta' ;;
    partner-programs) group=partner-programs verbs='list get create update delete count info meta' ;;
    partner-promotional-items) group=partner-promotional-items verbs='list get create update delete count info meta' ;;
    postcard-orders) group=postcard-orders verbs='list get count info meta' ;;
    product-sales-logs) group=product-sales-logs verbs='list get count info meta' ;;
    referrals) group=referrals verbs='list get count info meta' ;;
    roles) group=roles verbs='list get count info meta' ;;
    sales-reports) group=sales-reports verbs='list get count info meta' ;;
    scheduled-broadcasts) group=scheduled-broadcasts verbs='list get count info meta' ;;
    sequence-subscribers) group=sequence-subscribers verbs='list get count info meta' ;;
    shipped-packages) group=shipped-packages verbs='list get count info meta' ;;
    shipping-collected) group=shipping-collected verbs='list get count info meta' ;;
    shipping-fulfillment-runs) group=shipping-fulfillment-runs verbs='list get count info meta' ;;
    shipping-methods) group=shipping-methods verbs='list get create update delete count info meta' ;;
    subscriber-retention) group=subscriber-retention verbs='list get count info meta' ;;
    subscription-sales) group=subscription-sales verbs='list get count info meta' ;;
    tag-subscribers) group=tag-subscribers verbs='list get count info meta' ;;
    task-history) group=task-history verbs='list get count info meta' ;;
    task-notes) group=task-notes verbs='list get update count info meta' ;;
    task-outcomes) group=task-outcomes verbs='list get count info meta' ;;
    taxes) group=taxes verbs='list get create update delete count info meta' ;;
    taxes-collected) group=taxes-collected verbs='list get count info meta' ;;
    terms) group=terms verbs='list get create update count info meta' ;;
    tracked-links) group=tracked-links verbs='list get create update delete count info meta' ;;
    upsell-forms) group=upsell-forms verbs='list get count info meta' ;;
    url-history) group=url-history verbs='list get count info meta' ;;
    users) group=users verbs='list get update count info meta' ;;
    wordpress-memberships) group=wordpress-memberships verbs='list get create update delete count info meta' ;;
    wordpress-sites) group=wordpress-sites verbs='list get count info meta' ;;
    auth) group=auth verbs='login status logout' ;;
    profiles) group=profiles verbs='list use show remove' ;;
    sandbox) group=sandbox verbs='start log reset seed snapshot restore' ;;
    history) group=history verbs='' ;;
    backups) group=backups verbs='list show prune' ;;
    api) group=api verbs='' ;;
    limits) group=limits verbs='' ;;
    condition) group=condition verbs='explain' ;;
    commands) group=commands verbs='' ;;
    completion) group=completion verbs='' ;;
    help) group=help verbs='' ;;
    *) return 1 ;;
    esac
}

_ontraport_command() {
    case $1 in
    'contacts list') runs='24:15' argument='' ;;
    'contacts get'|'tags list'|'tags get'|'groups list'|'groups get'|'tasks list'|'tasks get'|'products list'|'products get'|'offers list'|'offers get'|'transactions list'|'transactions get'|'purchases list'|'purchases get'|'orders list'|'orders get'|'open-orders list'|'open-orders get'|'purchase-history-logs list'|'purchase-history-logs get'|'credit-cards list'|'credit-cards get'|'commissions list'|'commissions get'|'automations list'|'automations get'|'rules list'|'rules get'|'webhooks list'|'webhooks get'|'webhook-logs list'|'webhook-logs get'|'messages list'|'messages get'|'forms list'|'forms get'|'landing-pages list'|'landing-pages get'|'custom list'|'custom get') runs='26:13' argument='' ;;
    'contacts show'|'contacts meta'|'groups meta'|'tasks meta'|'products meta'|'offers meta'|'transactions get-order'|'transactions meta'|'credit-cards meta'|'automations meta'|'rules meta'|'webhooks meta'|'messages meta'|'forms meta'|'forms html'|'forms blocks'|'landing-pages meta'|'landing-pages url'|'calendar-events get'|'calendar-potential-guests get'|'custom meta') runs='38:1' argument='' ;;
    'contacts find') runs='38:2' argument='' ;;
    'contacts create') runs='38:1 40:49' argument='' ;;
    'contacts update') runs='26:8 37:2 40:22 63:14 79:3 83:1 86:6' argument='' ;;
    'contacts upsert') runs='38:1 40:42 83:6 92:1' argument='' ;;
    'contacts delete'|'tags delete'|'orders delete'|'sequences delete'|'rules delete'|'webhooks unsubscribe'|'messages delete'|'landing-pages delete'|'calendar-templates delete'|'calendar-event-types delete'|'custom delete'|'coupons delete'|'fulfillment-lists delete'|'lead-routers delete'|'notes delete'|'partner-programs delete'|'partner-promotional-items delete'|'shipping-methods delete'|'taxes delete'|'tracked-links delete'|'wordpress-memberships delete') runs='26:8 37:2 90:2' argument='' ;;
    'contacts count') runs='24:12 38:1' argument='' ;;
    'contacts info'|'tags count'|'tags info'|'groups count'|'groups info'|'tasks count'|'tasks info'|'products count'|'products info'|'offers count'|'offers info'|'transactions count'|'transactions info'|'purchases count'|'purchases info'|'orders count'|'orders info'|'open-orders count'|'open-orders info'|'purchase-history-logs count'|'purchase-history-logs info'|'credit-cards count'|'credit-cards info'|'commissions count'|'commissions info'|'automations count'|'automations info'|'sequences count'|'sequences info'|'rules count'|'rules info'|'webhooks count'|'webhooks info'|'webhook-logs count'|'webhook-logs info'|'inboxes count'|'inboxes info'|'channels count'|'channels info'|'conversations count'|'conversations info'|'spam-conversations count'|'spam-conversations info'|'forms count'|'forms info'|'landing-pages count'|'landing-pages info'|'calendar-events count'|'calendar-events info'|'calendar-event-guests count'|'calendar-event-guests info'|'calendar-potential-guests count'|'calendar-potential-guests info'|'calendar-templates count'|'calendar-templates info'|'calendar-event-types count'|'calendar-event-types info'|'custom count'|'custom info'|'automation-log-items count'|'automation-log-items info'|'blasts count'|'blasts info'|'calendars count'|'calendars info'|'tracking-campaigns count'|'tracking-campaigns info'|'contents count'|'contents info'|'coupons count'|'coupons info'|'coupon-codes count'|'coupon-codes info'|'coupon-products count'|'coupon-products info'|'custom-domains count'|'custom-domains info'|'custom-objects count'|'custom-objects info'|'custom-object-relationships count'|'custom-object-relationships info'|'customer-values count'|'customer-values info'|'deleted-open-orders count'|'deleted-open-orders info'|'facebook-apps count'|'facebook-apps info'|'smart-forms count'|'smart-forms info'|'fulfillment-lists count'|'fulfillment-lists info'|'gateways count'|'gateways info'|'imap-settings count'|'imap-settings info'|'lead-routers count'|'lead-routers info'|'lead-sources count'|'lead-sources info'|'log-items count'|'log-items info'|'mediums count'|'mediums info'|'message-templates count'|'message-templates info'|'notes count'|'notes info'|'partners count'|'partners info'|'partner-products count'|'partner-products info'|'partner-programs count'|'partner-programs info'|'partner-promotional-items count'|'partner-promotional-items info'|'postcard-orders count'|'postcard-orders info'|'product-sales-logs count'|'product-sales-logs info'|'referrals count'|'referrals info'|'roles count'|'roles info'|'sales-reports count'|'sales-reports info'|'scheduled-broadcasts count'|'scheduled-broadcasts info'|'sequence-subscribers count'|'sequence-subscribers info'|'shipped-packages count'|'shipped-packages info'|'shipping-collected count'|'shipping-collected info'|'shipping-fulfillment-runs count'|'shipping-fulfillment-runs info'|'shipping-methods count'|'shipping-methods info'|'subscriber-retention count'|'subscriber-retention info'|'subscription-sales count'|'subscription-sales info'|'tag-subscribers count'|'tag-subscribers info'|'task-history count'|'task-history info'|'task-notes count'|'task-notes info'|'task-outcomes count'|'task-outcomes info'|'taxes count'|'taxes info'|'taxes-collected count'|'taxes-collected info'|'terms count'|'terms info'|'tracked-links count'|'tracked-links info'|'upsell-forms count'|'upsell-forms info'|'url-history count'|'url-history info'|'users count'|'users info'|'wordpress-memberships count'|'wordpress-memberships info'|'wordpress-sites count'|'wordpress-sites info') runs='29:5 38:1' argument='' ;;
    'contacts tag') runs='26:8 37:2 86:3 90:1 93:3' argument='' ;;
    'contacts untag') runs='26:8 37:2 90:1 93:3' argument='' ;;
    'contacts subscribe') runs='26:8 37:2 86:3 90:1 94:1 96:2' argument='' ;;
    'contacts unsubscribe') runs='26:8 37:2 90:1 94:1 98:2' argument='' ;;
    'tags create') runs='38:1 86:3 100:2' argument='' ;;
    'tags update') runs='38:1 86:3 102:1' argument='' ;;
    'tags meta'|'purchases meta'|'orders meta'|'open-orders meta'|'purchase-history-logs meta'|'commissions meta'|'sequences meta'|'webhook-logs meta'|'inboxes meta'|'channels meta'|'conversations meta'|'spam-conversations meta'|'calendar-events meta'|'calendar-event-guests meta'|'calendar-potential-guests meta'|'calendar-templates meta'|'calendar-event-types meta'|'automation-log-items meta'|'blasts meta'|'calendars meta'|'tracking-campaigns meta'|'contents meta'|'coupons meta'|'coupon-codes meta'|'coupon-products meta'|'custom-domains meta'|'custom-objects meta'|'custom-object-relationships meta'|'customer-values meta'|'deleted-open-orders meta'|'facebook-apps meta'|'smart-forms meta'|'fulfillment-lists meta'|'gateways meta'|'imap-settings meta'|'lead-routers meta'|'lead-sources meta'|'log-items meta'|'mediums meta'|'message-templates meta'|'notes meta'|'partners meta'|'partner-products meta'|'partner-programs meta'|'partner-promotional-items meta'|'postcard-orders meta'|'product-sales-logs meta'|'referrals meta'|'roles meta'|'sales-reports meta'|'scheduled-broadcasts meta'|'sequence-subscribers meta'|'shipped-packages meta'|'shipping-collected meta'|'shipping-fulfillment-runs meta'|'shipping-methods meta'|'subscriber-retention meta'|'subscription-sales meta'|'tag-subscribers meta'|'task-history meta'|'task-notes meta'|'task-outcomes meta'|'taxes meta'|'taxes-collected meta'|'terms meta'|'tracked-links meta'|'upsell-forms meta'|'url-history meta'|'users meta'|'wordpress-memberships meta'|'wordpress-sites meta') runs='38:1 103:1' argument='' ;;
    'groups delete') runs='26:7 37:2 90:2' argument='' ;;
    'tasks update') runs='26:8 37:2 86:3 90:2 104:3' argument='' ;;
    'tasks assign') runs='26:8 37:2 86:3 90:1 107:6' argument='' ;;
    'tasks cancel') runs='26:8 37:2 86:3 90:2 113:1' argument='' ;;
    'tasks complete') runs='26:8 37:2 86:3 90:1 107:1 114:8' argument='' ;;
    'tasks reschedule') runs='26:8 37:2 86:3 90:1 122:1' argument='' ;;
    'products create') runs='38:1 86:3 123:2' argument='' ;;
    'products update') runs='26:8 37:2 86:3 90:2 125:2' argument='' ;;
    'products delete'|'inboxes delete'|'channels delete'|'conversations delete') runs='26:10 37:2 90:2' argument='' ;;
    'offers create') runs='38:1 86:3 127:3' argument='' ;;
    'offers update') runs='26:8 37:2 86:3 90:2 128:1 130:2' argument='' ;;
    'transactions update-order') runs='38:1 86:3 132:1' argument='' ;;
    'transactions process') runs='38:1 86:3 133:10' argument='' ;;
    'transactions log') runs='38:1 86:3 133:3 140:1 143:1' argument='' ;;
    'transactions mark-paid'|'transactions mark-declined'|'transactions send-to-collections'|'transactions refund'|'transactions void'|'transactions rerun'|'transactions rerun-commissions'|'credit-cards set-default'|'sequences pause'|'sequences unpause'|'rules pause'|'rules unpause'|'conversations open'|'conversations close'|'conversations mark-read'|'conversations mark-unread'|'conversations mark-spam'|'conversations unmark-spam') runs='26:8 37:2 86:3 90:1' argument='' ;;
    'transactions write-off'|'transactions resend-invoice') runs='26:8 37:2 86:3 90:1 144:1' argument='' ;;
    'credit-cards update'|'sequences update'|'webhooks update'|'conversations update'|'landing-pages update'|'blasts update'|'contents update'|'coupons update'|'fulfillment-lists update'|'lead-routers update'|'lead-sources update'|'mediums update'|'notes update'|'partner-programs update'|'partner-promotional-items update'|'shipping-methods update'|'task-notes update'|'taxes update'|'terms update'|'tracked-links update'|'users update'|'wordpress-memberships update') runs='26:8 37:2 86:3 90:2 145:1' argument='' ;;
    'sequences list'|'sequences get'|'inboxes list'|'inboxes get'|'channels list'|'channels get'|'conversations list'|'conversations get'|'spam-conversations list'|'spam-conversations get'|'automation-log-items list'|'automation-log-items get'|'blasts list'|'blasts get'|'calendars list'|'calendars get'|'tracking-campaigns list'|'tracking-campaigns get'|'contents list'|'contents get'|'coupons list'|'coupons get'|'coupon-codes list'|'coupon-codes get'|'coupon-products list'|'coupon-products get'|'custom-domains list'|'custom-domains get'|'custom-objects list'|'custom-objects get'|'custom-object-relationships list'|'custom-object-relationships get'|'customer-values list'|'customer-values get'|'deleted-open-orders list'|'deleted-open-orders get'|'facebook-apps list'|'facebook-apps get'|'smart-forms list'|'smart-forms get'|'fulfillment-lists list'|'fulfillment-lists get'|'gateways list'|'gateways get'|'imap-settings list'|'imap-settings get'|'lead-routers list'|'lead-routers get'|'lead-sources list'|'lead-sources get'|'log-items list'|'log-items get'|'mediums list'|'mediums get'|'message-templates list'|'message-templates get'|'notes list'|'notes get'|'partners list'|'partners get'|'partner-products list'|'partner-products get'|'partner-programs list'|'partner-programs get'|'partner-promotional-items list'|'partner-promotional-items get'|'postcard-orders list'|'postcard-orders get'|'product-sales-logs list'|'product-sales-logs get'|'referrals list'|'referrals get'|'roles list'|'roles get'|'sales-reports list'|'sales-reports get'|'scheduled-broadcasts list'|'scheduled-broadcasts get'|'sequence-subscribers list'|'sequence-subscribers get'|'shipped-packages list'|'shipped-packages get'|'shipping-collected list'|'shipping-collected get'|'shipping-fulfillment-runs list'|'shipping-fulfillment-runs get'|'shipping-methods list'|'shipping-methods get'|'subscriber-retention list'|'subscriber-retention get'|'subscription-sales list'|'subscription-sales get'|'tag-subscribers list'|'tag-subscribers get'|'task-history list'|'task-history get'|'task-notes list'|'task-notes get'|'task-outcomes list'|'task-outcomes get'|'taxes list'|'taxes get'|'taxes-collected list'|'taxes-collected get'|'terms list'|'terms get'|'tracked-links list'|'tracked-links get'|'upsell-forms list'|'upsell-forms get'|'url-history list'|'url-history get'|'users list'|'users get'|'wordpress-memberships list'|'wordpress-memberships get'|'wordpress-sites list'|'wordpress-sites get') runs='26:13 146:1' argument='' ;;
    'sequences create'|'landing-pages create'|'custom create'|'blasts create'|'contents create'|'coupons create'|'fulfillment-lists create'|'lead-routers create'|'lead-sources create'|'mediums create'|'notes create'|'partner-programs create'|'partner-promotional-items create'|'shipping-methods create'|'taxes create'|'terms create'|'tracked-links create'|'wordpress-memberships create') runs='38:1 86:3' argument='' ;;
    'sequences add') runs='26:8 37:2 86:3 90:1 94:1 107:1' argument='' ;;
    'sequences remove') runs='26:8 37:2 90:1 94:1 107:1' argument='' ;;
    'rules create') runs='38:1 86:3 147:7' argument='' ;;
    'rules update') runs='26:8 37:2 86:3 90:2 148:7' argument='' ;;
    'webhooks subscribe') runs='38:1 86:3 155:7' argument='' ;;
    'messages create') runs='38:1 86:3 162:18' argument='' ;;
    'messages update') runs='26:8 37:2 86:3 90:2 162:17' argument='' ;;
    'messages count'|'messages info') runs='29:5 38:1 180:1' argument='' ;;
    'inboxes create') runs='38:1 86:3 181:2' argument='' ;;
    'inboxes update') runs='26:8 37:2 86:3 90:2 181:2' argument='' ;;
    'channels create') runs='38:1 86:3 183:4' argument='' ;;
    'channels update') runs='26:8 37:2 86:3 90:2 187:1' argument='' ;;
    'conversations create') runs='38:1 86:3 188:2' argument='' ;;
    'conversations messages') runs='27:1 36:1 38:1 190:4' argument='' ;;
    'conversations view-counts') runs='38:1 194:1' argument='' ;;
    'spam-conversations unmark') runs='26:8 37:2 90:1' argument='' ;;
    'forms all-blocks') runs='27:1 36:1 38:1 195:1' argument='' ;;
    'calendar-events list') runs='27:1 31:1 33:1 36:1 38:1 196:6' argument='' ;;
    'calendar-events create') runs='38:1 86:3 202:22' argument='' ;;
    'calendar-events update') runs='26:8 37:2 86:3 90:2 202:23' argument='' ;;
    'calendar-events rsvp') runs='26:8 37:2 86:3 90:1 225:2' argument='' ;;
    'calendar-events remove-guest') runs='26:8 37:2 86:3 90:1 225:1' argument='' ;;
    'calendar-events delete') runs='26:8 37:2 90:2 224:1 227:1' argument='' ;;
    'calendar-event-guests list'|'calendar-event-guests get') runs='26:2 29:3 36:3 228:1' argument='' ;;
    'calendar-potential-guests list') runs='26:2 31:1 36:1 38:1 229:1' argument='' ;;
    'calendar-templates list'|'calendar-templates get') runs='26:6 33:1 35:4' argument='' ;;
    'calendar-templates create') runs='38:1 86:3 219:1 222:1 230:5' argument='' ;;
    'calendar-templates update') runs='26:8 37:2 86:3 90:2 219:1 222:1 230:5' argument='' ;;
    'calendar-event-types list'|'calendar-event-types get') runs='26:6 35:4' argument='' ;;
    'calendar-event-types create') runs='38:1 86:3 235:1' argument='' ;;
    'objects list') runs='24:15 146:1 236:1' argument='' ;;
    'objects get') runs='26:13 146:1 236:1' argument='' ;;
    'objects find') runs='38:2 236:1' argument='' ;;
    'objects create') runs='38:1 86:3 236:1' argument='' ;;
    'objects update') runs='26:8 37:2 86:3 90:2 236:2' argument='' ;;
    'objects upsert') runs='38:1 86:3 145:1 236:1 238:1' argument='' ;;
    'objects delete') runs='26:8 37:2 90:2 236:1' argument='' ;;
    'objects count') runs='24:12 38:1 236:1' argument='' ;;
    'objects info') runs='29:5 38:1 236:1' argument='' ;;
    'objects meta') runs='38:1 103:1 236:1' argument='' ;;
    'objects tag') runs='26:8 37:2 86:3 90:1 93:3 236:1' argument='' ;;
    'objects untag') runs='26:8 37:2 90:1 93:3 236:1' argument='' ;;
    'objects subscribe') runs='26:8 37:2 86:3 90:1 94:1 96:2 236:1' argument='' ;;
    'objects unsubscribe') runs='26:8 37:2 90:1 94:1 98:2 236:1' argument='' ;;
    'objects pause'|'objects unpause') runs='26:8 37:2 86:3 90:1 236:1' argument='' ;;
    'custom update') runs='26:8 37:2 86:3 90:2' argument='' ;;
    'custom upsert') runs='38:1 86:3 145:1' argument='' ;;
    'fields list') runs='38:1 236:1 239:2' argument='' ;;
    'fields sections'|'fields delete'|'fields delete-section') runs='38:1 236:1' argument='' ;;
    'fields create') runs='38:1 86:3 236:1 241:9' argument='' ;;
    'fields update') runs='38:1 86:3 236:1 250:7' argument='' ;;
    'fields create-section') runs='38:1 86:3 236:1 257:1' argument='' ;;
    'fields update-section') runs='38:1 86:3 236:1 242:1 257:1' argument='' ;;
    'auth login') runs='258:7' argument='' ;;
    'auth status'|'auth logout'|'profiles list'|'backups list'|'backups show'|'commands') runs='' argument='' ;;
    'profiles use'|'profiles show'|'profiles remove') runs='' argument='@profile' ;;
    'sandbox start') runs='265:13' argument='' ;;
    'sandbox log') runs='278:7' argument='' ;;
    'sandbox reset'|'sandbox restore') runs='284:1' argument='' ;;
    'sandbox seed') runs='284:2' argument='' ;;
    'sandbox snapshot') runs='284:1 286:1' argument='' ;;
    'history') runs='283:1 287:4' argument='' ;;
    'backups prune') runs='291:1' argument='' ;;
    'api') runs='292:11' argument='' ;;
    'limits') runs='303:1' argument='' ;;
    'condition explain') runs='236:1' argument='' ;;
    'completion') runs='' argument='bash|zsh|fish|powershell' ;;
    'help') runs='' argument='options|selecting|conditions|values|changing|formatting|exit-codes|environment|shells|contacts|tags|groups|tasks|products|offers|transactions|purchases|orders|open-orders|purchase-history-logs|credit-cards|commissions|automations|sequences|rules|webhooks|webhook-logs|messages|inboxes|channels|conversations|spam-conversations|forms|landing-pages|calendar-events|calendar-event-guests|calendar-potential-guests|calendar-templates|calendar-event-types|objects|custom|fields|automation-log-items|blasts|calendars|tracking-campaigns|contents|coupons|coupon-codes|coupon-products|custom-domains|custom-objects|custom-object-relationships|customer-values|deleted-open-orders|facebook-apps|smart-forms|fulfillment-lists|gateways|imap-settings|lead-routers|lead-sources|log-items|mediums|message-templates|notes|partners|partner-products|partner-programs|partner-promotional-items|postcard-orders|product-sales-logs|referrals|roles|sales-reports|scheduled-broadcasts|sequence-subscribers|shipped-packages|shipping-collected|shipping-fulfillment-runs|shipping-methods|subscriber-retention|subscription-sales|tag-subscribers|task-history|task-notes|task-outcomes|taxes|taxes-collected|terms|tracked-links|upsell-forms|url-history|users|wordpress-memberships|wordpress-sites|auth|profiles|sandbox|history|backups|api|limits|condition|commands|completion|help' ;;
    esac
}

_ontraport_first='contacts|tags|groups|tasks|products|offers|transactions|purchases|orders|open-orders|purchase-history-logs|purchase-logs|credit-cards|commissions|automations|campaigns|sequences|rules|webhooks|webhook-logs|messages|inboxes|channels|conversations|spam-conversations|forms|landing-pages|calendar-events|calendar-event-guests|calendar-potential-guests|calendar-templates|calendar-event-types|objects|custom|fields|automation-log-items|blasts|calendars|tracking-campaigns|contents|coupons|coupon-codes|coupon-products|custom-domains|custom-objects|custom-object-relationships|customer-values|deleted-open-orders|facebook-apps|smart-forms|fulfillment-lists|gateways|imap-settings|lead-routers|lead-sources|log-items|mediums|message-templates|notes|partners|partner-products|partner-programs|partner-promotional-items|postcard-orders|product-sales-logs|referrals|roles|sales-reports|scheduled-broadcasts|sequence-subscribers|shipped-packages|shipping-collected|shipping-fulfillment-runs|shipping-methods|subscriber-retention|subscription-sales|tag-subscribers|task-history|task-notes|task-outcomes|taxes|taxes-collected|terms|tracked-links|upsell-forms|url-history|users|wordpress-memberships|wordpress-sites|auth|profiles|sandbox|history|backups|api|limits|condition|commands|completion|help'
_ontraport_everywhere=24

# Sets plain to the word without its quotes, and open to the quote that it leaves open.
_ontraport_plain() {
    plain= open=
    local char rest=$1
    case $rest in
    *[\"\'\\]*) ;;
    *) plain=$rest; return ;;
    esac
    while [[ -n $rest ]]; do
        char=${rest:0:1} rest=${rest:1}
        if [[ $char == "$open" ]]; then
            open=
        elif [[ -z $open && ( $char == \" || $char == \' ) ]]; then
            open=$char
        elif [[ $char == \\ && $open != \' && -n $rest && ( -z $open || ${rest:0:1} == [\"\\\$\`] ) ]]; then
            plain+=${rest:0:1} rest=${rest:1}
        else
            plain+=$char
        fi
    done
}

# Sets spec to the option of that name.
_ontraport_find() {
    for spec in "${options[@]}"; do
        case $spec in
        "$1"|"$1"[=?]*) return ;;
        esac
    done
    spec=
}

# Offers each line that begins with what was typed; readline puts in what stands behind its last break.
_ontraport_offer() {
    local IFS=$'\n' each
    set -f
    for each in $1; do
        [[ $each == "$typed"* ]] || continue
        each=${each:${#kept}}
        case $open in
        \") each=${each//\\/\\\\} each=${each//\"/\\\"} each=${each//\$/\\\$} each=${each//\`/\\\`} ;;
        \') each=${each//\'/\'\\\'\'} ;;
        *) [[ $each == *[!A-Za-z0-9_.:=,@%+/-]* ]] && printf -v each %q "$each" ;;
        esac
        COMPREPLY+=("$each")
    done
    set +f
}

# Offers files that begin with what was typed.
_ontraport_files() {
    local IFS=$'\n'
    COMPREPLY=($(compgen -f -- "${typed/#\~\//$HOME/}"))
    type compopt &>/dev/null && compopt -o filenames 2>/dev/null
}

# The same behind something that is no part of a file's name, which readline must not take for one.
_ontraport_files_behind() {
    local IFS=$'\n' each found=
    for each in $(compgen -f -- "${typed#"$1"}"); do
        if [[ -d $each ]]; then
            each+=/
            _ontraport_more
        fi
        found+=$1$each$'\n'
    done
    _ontraport_offer "$found"
}

# Sets names to what ontraport remembers of that sort for this command line.
_ontraport_ask() {
    names=$("${program/#\~\//$HOME/}" __complete "$1" -- "${context[@]}" 2>/dev/null </dev/null)
}

_ontraport_more() {
    type compopt &>/dev/null && compopt -o nospace 2>/dev/null
}

# Offers what may stand for a value of that sort.
_ontraport_value() {
    local names= before=
    case $1 in
    @file) _ontraport_files ;;
    @json) [[ $typed != @* ]] || _ontraport_files_behind @ ;;
    @profile|@type|@tag) _ontraport_ask "${1#@}" && _ontraport_offer "$names" ;;
    @fields)
        [[ $typed != *,* ]] || before=${typed%,*},
        _ontraport_ask field && _ontraport_offer "$before${names//$'\n'/$'\n'$before}"
        _ontraport_more ;;
    @sort)
        case $typed in
        *:*) _ontraport_offer "${typed%%:*}:asc"$'\n'"${typed%%:*}:desc" ;;
        *) _ontraport_ask field && _ontraport_offer "$names"; _ontraport_more ;;
        esac ;;
    @where)
        [[ $typed == *' '* ]] || { _ontraport_ask field && _ontraport_offer "$names"; }
        _ontraport_more ;;
    @set)
        case $typed in
        *=@*) _ontraport_files_behind "${typed%%=*}=@" ;;
        *=*) ;;
        *) _ontraport_ask field && [[ -n $names ]] && _ontraport_offer "${names//$'\n'/=$'\n'}=" ;;
        esac
        _ontraport_more ;;
    *) _ontraport_offer "${1//|/$'\n'}" ;;
    esac
}

_ontraport() {
    local IFS=$' \t\n' line=${COMP_LINE:0:COMP_POINT} piece= gap= i last=-1
    local words options context group= verbs= command= runs= argument= value= ended= count=0
    local plain= open= spec= typed= kept= word= current= program=
    COMPREPLY=() words=() context=()
    # bash cuts words at = : and @; here they are whole again, as far as the cursor.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        gap=${line%%[! $'\t']*}
        line=${line#"$gap"}
        piece=${COMP_WORDS[i]}
        ((i < COMP_CWORD)) || piece=${line:0:${#piece}}
        line=${line#"$piece"}
        if [[ -n $gap ]] || ((i == 0)); then
            words[++last]=$piece
            kept=
        else
            kept=${words[last]}
            words[last]+=$piece
        fi
    done
    current=${words[last]}
    case $piece in
    [=:@]*) [[ $piece == *[!=:@]* ]] || kept=$current ;;
    esac
    _ontraport_plain "${words[0]}"
    program=$plain
    options=("${_ontraport_options[@]:0:_ontraport_everywhere}")
    for ((i = 1; i < last; i++)); do
        _ontraport_plain "${words[i]}"
        word=$plain
        context+=("$word")
        if [[ -n $value ]]; then
            value=
            continue
        fi
        case $ended$word in
        --) ended=. ;;
        -*=*) ;;
        -*)
            _ontraport_find "$word"
            [[ $spec != *=* ]] || value="=${spec#*=}" ;;
        *)
            if [[ -z $group ]]; then
                _ontraport_group "$word" || return 0
                [[ -n $verbs ]] || command=$group
            elif [[ -z $command ]]; then
                command="$group $word"
            else
                count=$((count + 1))
                continue
            fi
            _ontraport_command "$command"
            for spec in $runs; do
                options+=("${_ontraport_options[@]:${spec%:*}:${spec#*:}}")
            done ;;
        esac
    done
    # An @ breaks words too, and yet readline replaces it.
    _ontraport_plain "${kept%@}"
    kept=$plain
    _ontraport_plain "$current"
    typed=$plain
    if [[ -n $value ]]; then
        _ontraport_value "${value#=}"
    elif [[ -z $ended && $typed == --*=* ]]; then
        _ontraport_find "${typed%%=*}"
        value=${typed%%=*}=
        typed=${typed#"$value"}
        kept=${kept#"$value"}
        case $spec in
        *[=?]*) _ontraport_value "${spec#*[=?]}" ;;
        esac
    elif [[ -z $ended && $typed == -* ]]; then
        _ontraport_offer "$(printf '%s\n' "${options[@]%%[=?]*}")"
    elif [[ -z $group ]]; then
        _ontraport_value "$_ontraport_first"
    elif [[ -z $command ]]; then
        _ontraport_offer "${verbs// /$'\n'}"
    elif ((count == 0)); then
        _ontraport_value "$argument"
    fi
}

complete -F _ontraport ontraport
