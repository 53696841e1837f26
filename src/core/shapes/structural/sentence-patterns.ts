import type { FieldLocation } from '../shape.ts';
import type { Strength } from './named-in-prose.ts';

export interface Pattern {
  /** The first group that matched is the name. */
  readonly find: RegExp;
  readonly strength: Strength;
  /** The part of the request it speaks of, when the words say so. */
  readonly in?: FieldLocation;
  /** The name opens with a type's name that is no part of the path. */
  readonly typed?: boolean;
  /** "Column 'x' already exists" has the same form and is about no field. */
  readonly loose?: boolean;
  /** Only a name that the request is known to have is believed. */
  readonly requested?: boolean;
  /** A name the request lacks is believed by its spelling (`channel_id`, `userId`). */
  readonly spelled?: boolean;
  /** The sentence ends behind the name, so that any noun may be one. */
  readonly closed?: boolean;
  /** The name may be an index's: only believed when the request has it, or when there is no request. */
  readonly asked?: boolean;
}

/** Phrases that name a field inside a sentence, most exact first. Each reads a bounded run around the name. */
export const patterns: readonly Pattern[] = [
  // Parse: schema mismatch for Score.points; expected Number; Please specify data for court.; bad or missing username
  { find: /\bschema mismatch for (\w{1,80}\.[\w.]{1,120});/u, strength: 'strong', typed: true },
  {
    find: /\b[Pp]lease (?:specify|provide|enter|supply|include) (?:(?:the |some )?data|an? (?:valid )?value|values?) for (?:the )?["'`]?([\w.[\]-]{1,80}?)["'`]?(?=[.!]?$|[,;. ])/u,
    strength: 'strong',
  },
  {
    find: /^(?:[Bb]ad|[Mm]issing|[Ii]nvalid|[Mm]alformed) or (?:missing|bad|invalid|malformed|empty) (?!(?:access|api|auth\w{0,20}|token|credentials?|signature|session|request|body|payload|input|data|json|csrf|cookies?|headers?|param\w{0,8}|arguments?|fields?|key|required)\b)([\p{L}_][\w.-]{0,80})[.!]?$/u,
    strength: 'strong',
    closed: true,
  },
  // koa's assert: year required; phone missing; No phone provided; You must provide a phone
  {
    find: /^(?:[Nn]o |(?:[Yy]ou )?(?:must|should|need to|have to) (?:provide|specify|enter|include|supply|send) (?:an?|the|your) )?(?!(?:auth\w{0,12}|login|token|payment|subscription|upgrade|permissions?|confirmation|verification|access|action|body|value|fields?|param\w{0,7}|credentials|session|signature|https?|ssl|captcha|consent|approval|is|are|not|was|users?|records?|results?|changes|input|payload|data|match|route|reason|more|items?|files?)\b)([\p{Ll}_][\w.-]{0,60})(?: required| missing|(?<=^[Nn]o \S{1,61}) (?:was |were )?(?:provided|given|specified|supplied|sent)|(?<= (?:an?|the|your) \S{1,61}))[.!]?$/u,
    strength: 'strong',
    closed: true,
  },
  // A name and the value it may not have: Invalid plan "gold"
  {
    find: /^[Ii]nvalid ([\p{Ll}_][\w.]{0,60}) ["'`“][^"'`”\n]{0,100}["'`”](?=[.:,;]? |[.!]?$)/u,
    strength: 'plain',
  },
  // The name of a member that no record may have: Invalid field name: bad-key.
  {
    find: /\b[Ii]nvalid (?:field|attribute|column|property|key|param(?:eter)?) name:? ["'`]?([\w.$-]{1,80}?)["'`]?(?=[.,;]?$|[,;] |\. )/u,
    strength: 'strong',
  },
  // Waterline: Could not use specified `name`.
  {
    find: /\b(?:use|accept|set|store) (?:the )?(?:specified|provided|given) ["'`]([\w.[\]-]{1,80})["'`]\./u,
    strength: 'strong',
  },
  // WSME: Invalid input for field/attribute name. Value: 'x'. …
  { find: /\bfield\/attribute ([\w.[\]-]{1,80})\. Value: /u, strength: 'strong', closed: true },
  // Spyne: <class 'Item'>.qty member must occur at least 1 times; Validation failed for urn:shop.order.priority: …
  { find: /\bvalue \[["'](\w{1,80})["'], /u, strength: 'strong', closed: true },
  { find: /[.>](\w{1,80}) member must occur\b/u, strength: 'strong', closed: true },
  {
    find: /\b[Vv]alidation failed for (?:[\w:-]{1,80}\.){1,10}(\w{1,80}): /u,
    strength: 'strong',
    closed: true,
  },
  // VictoriaMetrics: cannot parse "step"="soon"
  { find: /\bparse "([\w.-]{1,80})"="/u, strength: 'strong', closed: true },
  // Prometheus: no match[] parameter provided
  {
    find: /\b[Nn]o ["'`]?([\w.[\]-]{1,80})["'`]? (?:param(?:eter)?|argument|field|value) (?:is |was )?(?:provided|given|specified|supplied|present)\b/u,
    strength: 'strong',
  },
  // etcd: etcdserver: key is not provided
  {
    find: /(?:^|: )([\p{Ll}_][\w.-]{0,80}) (?:is|was) not (?:provided|given|specified|supplied)\b/u,
    strength: 'strong',
    closed: true,
  },
  // Slack: must be less than 10 [json-pointer:/text]
  { find: /\[json-pointer:([^\]\s]{1,200})\]/u, strength: 'strong' },
  // rest.li: ERROR :: /text/annotations :: unrecognized field found but not allowed
  { find: /:: (\/[^\s:]{0,200}) :: /u, strength: 'strong' },
  // Dropbox: request body: entries: expected a list
  { find: /\brequest body: ([A-Za-z_][\w.[\]]{0,200}): /u, strength: 'strong', in: 'body', closed: true },
  // GitHub: Invalid property /labels/0: `7` is not of type `string`
  { find: /\bproperty (\/[\w/~.%-]{1,200}): /u, strength: 'strong' },
  // Elasticsearch: mapping set to strict, dynamic introduction of [colour] within [_doc] is not allowed
  { find: /\bintroduction of \[([\w.]{1,100})\]/u, strength: 'strong' },
  // Xerces: Invalid content was found starting with element '{"urn:x":qty}'
  { find: /\belement ["'](?:\{"[^"\n]{0,200}":)?([\w.-]{1,80})\}?["']/u, strength: 'strong' },
  // Confluence: Provided value {x} for 'id' is not the correct type
  { find: /\bvalue [^\n]{1,100} for ["'`]([\w.[\]-]{1,80})["'`] /u, strength: 'strong' },
  // PagerDuty: Length of 'routing_key' is incorrect
  { find: /\b[Ll]ength of ["'`]([\w.[\]-]{1,80})["'`] /u, strength: 'strong' },
  // OpenAI: you must provide a model parameter
  {
    find: /\b(?:provide|specify|supply|send|set) (?:an?|the) ["'`]?([\w.[\]-]{1,80})["'`]? (?:param(?:eter)?|field|property|attribute)\b/u,
    strength: 'strong',
  },
  // Gson, kotlinx.serialization: at line 1 column 20 path $.lines[1].qty
  { find: /\bpath:? (\$[^\s"'`,;|)]{1,200})/u, strength: 'strong' },
  // superstruct: At path: guests.1.age -- Expected a number
  { find: /\b[Aa]t path: ([\w.[\]-]{1,200}) -- /u, strength: 'strong' },
  // Hibernate: ConstraintViolationImpl{…, propertyPath=email, …}; references a null … value : com.acme.User.email
  { find: /\bpropertyPath=([\w.[\]]{1,200})/u, strength: 'strong' },
  {
    find: /^not-null property references [^:\n]{1,60}: (?:\w{1,80}\.){1,20}(\w{1,80})$/u,
    strength: 'strong',
  },
  // Symfony's serializer: requires the following parameters to be present : "$email"
  { find: /\bto be present ?: ["'`]\$?(\w{1,80})/u, strength: 'strong' },
  // Falcon: The "X-Tenant" header is required
  { find: /["'`]([\w-]{1,80})["'`] header\b/u, strength: 'strong', in: 'header' },
  // protoc-gen-validate: invalid UpdateRequest.Email: value must be a valid email address
  { find: /^invalid ([A-Z]\w{0,80}\.[\w.[\]]{1,200}): /u, strength: 'strong', typed: true },
  // MongoDB: E11000 duplicate key error … dup key: { email: "a@b.c" }
  { find: /\bdup key: \{ ?"?([\w.]{1,100})"?:/u, strength: 'strong' },
  // Echo: Unmarshal type error: expected=int, got=string, field=age
  { find: /\b(?:field|expr_path)=([\w.[\]]{1,100})/u, strength: 'strong' },
  // Elasticsearch: failed to parse field [age] of type [integer]
  { find: /\bfield \[([\w.]{1,100})\]/u, strength: 'strong' },
  // Auth0: … on property email
  { find: /\bon property ['"`]?([\w.[\]]{1,100})/u, strength: 'strong' },
  // Facebook: Param account_id must be an ad account
  {
    find: /\b[Pp]aram(?:eter)? ([A-Za-z]\w{0,60}[_.[][\w.[\]]{0,60}) (?:must|is|should|cannot)\b/u,
    strength: 'strong',
  },
  // A quoted path with an index is a place, whatever stands around it
  { find: /["'`]([A-Za-z_][\w.]{0,100}\[\d{1,6}\][\w.[\]]{0,100})["'`]/u, strength: 'strong' },
  // X: The `tweet.fields` query parameter value …
  { find: /["'`]([^"'`\s]{1,80})["'`] query param(?:eter)?\b/u, strength: 'strong', in: 'query' },
  // connexion: 'x' is not of type 'integer' - 'lines.1.qty'
  { find: / - '([\w.[\]-]{1,200})'$/u, strength: 'strong' },
  // Jackson: (through reference chain: Order["lines"]->java.util.ArrayList[1]->Line["qty"])
  { find: /\(through reference chain: ([^()\n]{1,600})\)/u, strength: 'strong' },
  // jsonschema for Python: On instance['rows'][0]['n']:
  { find: /\bOn (instance(?:\[[^\]\n]{1,80}\]){1,20})/u, strength: 'strong' },
  // superstruct: At path: lines.0.qty -- Expected a number
  { find: /\bAt path: ([^\s]{1,200}) -- /u, strength: 'strong' },
  // Nette: The mandatory item 'user › email' is missing
  { find: /\b[Ii]tem '([^'\n]{1,100}\s›\s[^'\n]{1,100})'/u, strength: 'strong' },
  { find: /\b[Ii]tem '([^'\n]{1,100})' (?:expects|is missing)\b/u, strength: 'strong' },
  { find: /\b[Uu]nexpected item '([^'\n]{1,100})'/u, strength: 'strong' },
  // poem: (occurred while parsing "CreateOrder.quantity")
  { find: /\(occurred while parsing "(\w{1,80}\.[\w.]{1,200})"\)/u, strength: 'strong', typed: true },
  // Python: KeyError: 'email'
  { find: /\bKeyError: '([^'\n]{1,80})'/u, strength: 'strong' },
  // Swift: Coding key `title` not found; … for key favoriteColor
  { find: /\bCoding key ["'`]([^"'`\s]{1,80})["'`] not found\b/u, strength: 'strong' },
  // Hibernate: not-null property references a null or transient value : com.acme.Order.customer
  {
    find: /\btransient value ?: (?:[a-z]\w{0,40}\.){0,10}[A-Z]\w{0,80}\.([\w.]{1,100})/u,
    strength: 'strong',
  },
  // ASP.NET: Failed to bind parameter "int limit" from "x"; Required parameter "string name" was not provided
  {
    find: /\bparameter "[\w.<>[\]?,]{1,80} (\w{1,80})" (?:from(?! the request body)|was not provided)/u,
    strength: 'strong',
  },
  // encoding/json: Go struct field Line.lines.qty of type int
  { find: /\bGo struct field ([\w.]{1,200}) of type\b/u, strength: 'strong', typed: true },
  // System.Text.Json: Path: $.customer.age | LineNumber: 0; Newtonsoft: Path 'lines[1].qty', line 7
  {
    find: /\bPath:? ['"]?(\$[^\s'"|]{0,200}|[\w.[\]]{1,200})['"]?(?=[\s,|.]|$)(?=[^\n]{0,40}[Ll]ine)/u,
    strength: 'strong',
  },
  // graphql-js, kin-openapi: at "input.lines[1].qty"; Error at "/lines/1/qty"; at `$.x`; at path 'a.b'; Vapor: at path 'a.Index 0.b'
  { find: /\bat (?:path:? )?["'`]((?:[^"'`\s]|(?<=Index) (?=\d)){1,200})["'`]/u, strength: 'strong' },
  // mongoose: at path "since"; for path `plan`; Path `role` is required
  { find: /(?<!\b(?:resource|request|url|file) )\b[Pp]ath ["'`]([^"'`\s]{1,120})["'`]/u, strength: 'strong' },
  // AWS: Value '' at 'tableName' failed to satisfy constraint
  { find: /\bValue '[^']{0,200}' at '([^']{1,120})' failed/u, strength: 'strong' },
  // Missing: Missing required parameter: 'x'; missing field `name`; Required parameter limit is missing
  {
    find: /\b[Mm]issing (?:the )?(?:required |mandatory )?query (?:string )?param(?:eter)?:? ["'`]?([\w.[\]-]{1,80})/u,
    strength: 'strong',
    in: 'query',
  },
  {
    find: /\b[Mm]issing (?:the )?(?:required |mandatory )?(?:request )?header:? ["'`]?([\w-]{1,80})/u,
    strength: 'strong',
    in: 'header',
  },
  {
    find: /\b[Mm]issing (?:the )?(?:required |mandatory )?(?:request )?(?:param(?:eter)?|field|property|argument|key|attribute|member|value for)s?:? ["'`]([^"'`\s]{1,80})["'`]/u,
    strength: 'strong',
  },
  {
    find: /\b[Mm]issing (?:the )?(?:required |mandatory )?(?:request |JSON )?(?:param(?:eter)?|field|property|argument|key|attribute)s?: ([\w.[\]-]{1,80})/u,
    strength: 'strong',
  },
  {
    find: /\b[Rr]equired (?:request |query |String |int |Integer |Long |UUID )?(?:param(?:eter)?|field|property|attribute|key) ["'`]?([\w.[\]-]{1,80})["'`]? (?:is|was|for|not|must)/u,
    strength: 'strong',
  },
  {
    find: /\b[Hh]eaders? (?:is|are) (?:missing|required|not present): ["'`]?([\w-]{1,80})/u,
    strength: 'strong',
    in: 'header',
  },
  { find: /\b[Rr]equired (?:request )?header ["'`]?([\w-]{1,80})["'`]?/u, strength: 'strong', in: 'header' },
  { find: /\bparam is missing or the value is empty(?: or invalid)?: (\w{1,80})/u, strength: 'strong' },
  { find: /\b[Ff]ield ["'`]([^"'`\s]{1,80})["'`] of required type\b/u, strength: 'strong' },
  // Surplus: Unknown field 'x'; Unrecognized field "x"; Additional properties …; unspecified keys: x
  {
    find: /\b[Uu]n(?:known|recogni[sz]ed|expected|permitted|supported) query (?:string )?param(?:eter)? ["'`:]{0,2}\s?([\w.[\]-]{1,80})/u,
    strength: 'strong',
    in: 'query',
  },
  {
    find: /\b[Uu]n(?:known|recogni[sz]ed|expected|permitted|supported) (?:field|property|key|param(?:eter)?|attribute|argument|member|column|name)s?(?:\(s\))?(?: name)?:? [:"'`]([^"'`\s]{1,80})/u,
    strength: 'strong',
  },
  { find: /\(['"`]([^'"`]{1,80})['"`] (?:was|were) unexpected\)/u, strength: 'strong' },
  { find: /\b[Aa]dditional property ["'`]?([\w.-]{1,80})["'`]? is not allowed/u, strength: 'strong' },
  { find: /\bunspecified keys: ([\w.-]{1,80})/u, strength: 'strong' },
  { find: /\b[Uu]nrecognized keys?(?:\(s\))?(?: in object)?: ["'`]([^"'`]{1,80})/u, strength: 'strong' },
  // Databases: null value in column "x"; Key (x)=(…) already exists; constraint failed: t.x; Duplicate entry … for key 't.x'
  { find: /\bnull value in column "([^"]{1,80})"/u, strength: 'strong' },
  { find: /\bKey \(([^()]{1,80})\)=\([^()]{0,200}\) (?:already exists|is not present)/u, strength: 'strong' },
  { find: /\b(?:UNIQUE|NOT NULL|CHECK) constraint failed: (?:\w{1,80}\.)?(\w{1,80})/u, strength: 'strong' },
  {
    find: /\bDuplicate entry '[^'\n]{0,200}' for key '(?:[\w-]{1,80}\.)?(\w{1,80})'/u,
    strength: 'strong',
    asked: true,
  },
  {
    find: /\bconstraint(?::| (?:failed on the fields?:)?)? ?["'`]([\w-]{1,120}(?: \(index\))?)["'`]/u,
    strength: 'strong',
    requested: true,
  },
  {
    find: /\b(?:Column|Field) '([^']{1,80})' (?:cannot be null|doesn't have a default value)/u,
    strength: 'strong',
  },
  { find: /\bData too long for column '([^']{1,80})'/u, strength: 'strong' },
  // Prisma: Unique constraint failed on the fields: (`email`)
  { find: /\bconstraint failed on the fields?: \(["'`](\w{1,80})["'`]\)/u, strength: 'strong' },
  // Hibernate: not-null property references a null or transient value: shop.Order.city
  {
    find: /\bnot-null property references a null or transient value ?: (?:[\w$]{1,80}\.){1,12}(\w{1,80})/u,
    strength: 'strong',
    closed: true,
  },
  // dry-struct: "x" (String) has invalid type for :qty; :name is missing in Hash input
  { find: /\bhas invalid type for :(\w{1,80})/u, strength: 'strong', closed: true },
  { find: /(?<![\w:]):(\w{1,80}) is missing in Hash input\b/u, strength: 'strong', closed: true },
  // Moose: Attribute (qty) does not pass the type constraint; Type::Tiny: … (in $args->{"qty"})
  { find: /\bAttribute \((\w{1,80})\) (?:does not pass|is required)\b/u, strength: 'strong', closed: true },
  { find: /\(in \$\w{1,40}->\{["']?(\w{1,80})["']?\}\)/u, strength: 'strong', closed: true },
  // PrestaShop: Property Product->name is empty
  { find: /\bProperty \w{1,60}->(\w{1,80}) (?:is|length)\b/u, strength: 'strong', closed: true },
  // Oracle, SQL Server: cannot insert NULL into ("SHOP"."ORDERS"."CITY"); the value NULL into column 'City'
  { find: /\binsert NULL into \((?:"\w{1,80}"\.){0,3}"(\w{1,80})"\)/u, strength: 'strong' },
  // What a value must be behind the name it is not right for: Invalid value for price: must be positive
  {
    find: /\b[Ii]nvalid (?:(?:value|data|format|type|option|choice) )?(?:(?:for|of|in) )?(?:the )?["'`]?(?!(?:input|data|payload|token|client|grant|scope|request|response|body|arguments?|options?|param(?:eter)?s?|syntax|state|operation|configuration)\b)([\w.[\]-]{1,80})["'`]?(?=: (?:must|should|cannot|can['’]t|expected|is|has|not)\b|\. (?:[Ee]xpected|[Mm]ust|[Aa]llowed|[Ss]hould)\b)/u,
    strength: 'strong',
  },
  // What two things may not share: A guide exists with the same badge; A guide with this badge already exists
  {
    find: /\bexists with (?:the |that )?same ([\p{Ll}_][\w-]{1,40})(?=[.!]?$|[,;. ])/u,
    strength: 'strong',
  },
  {
    find: /\bexists with this ([\p{Ll}_][\w-]{1,40})(?=[.!]?$|[,;. ])/u,
    strength: 'strong',
    requested: true,
  },
  {
    find: /\bwith (?:this|that|the same|the given|the provided) ([\p{Ll}_][\w-]{1,40}) (?:already|is already)\b/u,
    strength: 'strong',
    requested: true,
  },
  // net/http: bad page parameter: …; limit parameter is required
  {
    find: /^(?:[Bb]ad|[Ii]nvalid|[Mm]issing|[Mm]alformed|[Uu]nknown) (?!(?:query|path|request|input|body|required|mandatory|optional|url|form|json|method|function|or|and|one|some|the|a|an)\b)([\p{L}_][\w.-]{0,80})(?= param(?:eter)?(?:: | value| must| should|[.!]?$))/u,
    strength: 'strong',
    closed: true,
  },
  {
    find: /^(?:The )?["'`]?([\p{Ll}_][\w.-]{0,80})["'`]? (?:query|URL) (?:string )?param(?:eter)? (?:is|was) (?:required|missing|mandatory|invalid)\b/u,
    strength: 'strong',
    in: 'query',
    closed: true,
  },
  {
    find: /^([\p{Ll}_][\w.-]{0,80}) param(?:eter)? is (?:required|missing|mandatory)\b/u,
    strength: 'strong',
    closed: true,
  },
  // A name, the value it may not have, and what it may: Invalid scope 'x'. Valid options: a, b
  {
    find: /^(?:Invalid|Unknown|Unsupported) ([\p{Ll}_][\w.]{0,80}):? ["'`][^"'`\n]{0,100}["'`][.,;:]? (?:(?:The )?(?:[Vv]alid|[Aa]llowed|[Pp]ossible|[Ss]upported|[Aa]vailable|[Pp]ermitted) (?:options|values|choices|[\p{Ll}_]{1,40}s)|[Mm]ust be|[Ee]xpected)\b/u,
    strength: 'strong',
    closed: true,
  },
  // MapServer: Incomplete WFS request: TYPENAMES parameter missing
  {
    find: /(?:^|[:.] )([\p{L}_][\w.-]{0,80}) param(?:eter)? missing[.!]?$/u,
    strength: 'strong',
    closed: true,
  },
  // Mongoose's CastError as applications tell it: Invalid _id: 77.
  {
    find: /^Invalid ([\p{Ll}_][\w.]{0,80}): ["'`]?[^\s"'`:]{1,120}["'`]?\.?$/u,
    strength: 'plain',
    spelled: true,
  },
  // AWS: The request must contain the parameter BookingId
  {
    find: /\bmust (?:contain|include|have|specify) the (?:parameter|field|header|property|attribute) ["'`]?([\w.-]{1,80})/u,
    strength: 'strong',
    closed: true,
  },
  // In brackets behind what they explain: Invalid request (schedule_id is required)
  {
    find: /\(["'`]?([\p{Ll}_][\w.[\]-]{0,80})["'`]? (?:is (?:required|missing|mandatory|invalid)|(?:must|should|cannot) be )/u,
    strength: 'strong',
  },
  // OData's and CAP's surplus members: Property "colour" does not exist in Shop.Orders
  {
    find: /\b[Pp]roperty ["'`]([\w.-]{1,80})["'`] does not exist in [\w.]{1,200}$/u,
    strength: 'strong',
    closed: true,
  },
  // Odoo: Model: Booking (hotel.booking), Field: Starts On (starts_on)
  { find: /\bField: [^()\n]{1,80} \(([a-z_]\w{0,80})\)/u, strength: 'strong', closed: true },
  // ow, and what was expected of a quoted name: Expected string `name` to have …; expected "starts_on" to be a date
  {
    find: /\b[Ee]xpected (?:(?:property )?(?:string|number|boolean|array|object|date) `([\w.[\]-]{1,80})` to\b)/u,
    strength: 'strong',
    closed: true,
  },
  { find: /\b[Ee]xpected ["'`]([\w.[\]-]{1,80})["'`] to be an? /u, strength: 'strong', closed: true },
  {
    find: /^\((?:string|number|boolean|array|object|date) ["'`]([\w.[\]-]{1,80})["'`]\) /u,
    strength: 'strong',
    closed: true,
  },
  // A noun and the quoted name: field 'x', for parameter "limit", The 'To' number
  {
    find: /\b(?:query parameter|query param|query string parameter) ["'`]([^"'`\s]{1,80})["'`]/u,
    strength: 'strong',
    in: 'query',
  },
  {
    find: /\b(?:path parameter|path variable|URI parameter|path param) ["'`]([^"'`\s]{1,80})["'`]/u,
    strength: 'strong',
    in: 'path',
  },
  { find: /\bheader ["'`]([^"'`\s]{1,80})["'`]/u, strength: 'strong', in: 'header' },
  {
    find: /\b(?:[Ff]ield|[Pp]roperty|[Pp]aram|[Pp]arameter|[Aa]ttribute|[Aa]rg(?:ument)?|[Kk]ey|[Mm]ember|[Ii]nput|[Oo]ption|[Ee]lement|[Vv]ariable|[Vv]alue for|[Vv]alue of|[Cc]olumn) ["'`]([^"'`\n]{1,80})["'`](?! from the request body)/u,
    strength: 'strong',
    loose: true,
  },
  {
    find: /["'`]([^"'`\s]{1,80})["'`] (?:field|parameter|property|attribute|argument|param|key|member|number|value|column)\b/u,
    strength: 'strong',
    loose: true,
  },
  { find: /\bmissing field ["'`]([^"'`\s]{1,80})["'`]/u, strength: 'strong' },
  { find: /\bin field ([\w.[\]]{1,80})/u, strength: 'plain' },
  // Symfony: The type of the "x" attribute; Express: No value for x
  {
    find: /\b(?:[Nn]o|[Ii]nvalid|[Mm]alformed|[Bb]ad|[Ii]llegal|[Uu]nsupported) (?:value|data|input)? ?(?:given |provided |supplied |specified )?(?:for|of) (?:the )?["'`]?([\w.[\]-]{1,80})/u,
    strength: 'plain',
  },
  {
    find: /\b(?:[Ii]nvalid|[Mm]alformed|[Mm]issing) (?:param(?:eter)?|field|property|argument|attribute)s?:? ["'`]?([\w.[\]-]{1,80})/u,
    strength: 'plain',
  },
];
