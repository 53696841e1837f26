import type { CauseId } from '../cause.ts';

export type FieldCause = Extract<
  CauseId,
  | 'missing-required-field'
  | 'wrong-date-format'
  | 'impossible-date'
  | 'numeric-string'
  | 'wrong-type'
  | 'invalid-lookup'
  | 'invalid-choice'
  | 'invalid-format'
  | 'out-of-range'
  | 'duplicate-value'
  | 'unknown-field'
  | 'read-only-field'
  | 'field-not-writable'
  | 'process-stage-incomplete'
  | 'invalid-field'
>;

/** What the API's words expect: decides between a number in quotes and any other wrong kind. */
export type Expected = 'number' | 'boolean' | 'date' | 'string' | 'array' | 'object' | null;

/**
 * The words validators use, most specific first: the first match wins. Collected from the message catalogues of
 * JSON Schema validators, Bean Validation, Laravel, Rails, Django, Symfony, ASP.NET, FastAPI and Pydantic, Joi, Yup,
 * Zod, class-validator, Go's validator, marshmallow, Mongoose, TreeQL, and the plainest words of a few languages.
 */
const fieldVocabulary: readonly (readonly [FieldCause, RegExp])[] = [
  // Rails: of a record that an id should lead to; its code for that is `required`.
  [
    'invalid-lookup',
    /(?<!\w)must exist\b|muss existieren|doit exister|d[ei][bv]e esist[ie]re|debe existir|^translation missing: [\w.]{1,200}\.required$/imu,
  ],
  [
    'process-stage-incomplete',
    /(?<!\w)(?:stage|process flow|business process|pipeline step)\b[^\n]{0,60}(?<!\w)(?:requir|missing|fill|complet|before)|(?<!\w)before (?:mov|advanc|chang)[^\n]{0,40}(?<!\w)stage\b/iu,
  ],
  [
    'unknown-field',
    /additional ?propert|unrecogni[sz]ed[ _](?:key|field|propert|name|argument|parameter|token)|unknown[ _](?:field|query|propert|key|argument|parameter|attribute|column|member|input)|extra[ _](?:input|field|key|forbidden|propert|value)|object\.unknown|whitelistvalidation|nounknown|no[ _]such[ _](?:field|column|propert)|should not exist|(?:was|were) not expected|unexpected (?:field|key|propert|parameter|argument|member|input)|unspecified keys|\bnot permitted$|unevaluated ?propert|does not have an? [^\n]{0,60}(?:path|attribute|field|propert)|is not defined (?:by|in|on)|not defined by type|unmapped|(?:column|field|property|attribute) ['"`][\w.-]{1,80}['"`] (?:was |is )?(?:not found|unknown)|cannot query field|could not (?:find|resolve) (?:property|field|member)|(?:field|property|column|attribute|key|parameter)s? (?:does|do) not exist|"[^"\n]{1,80}" is not allowed(?! to be )(?![^\n]{0,40}(?:values|options|choices|one of))|^[\w.[\]"'`]{0,80} is not allowed(?! to be )|invalid key ["'`]?[\w.-]{1,60}["'`]?$|unbekannt\w{0,2} (?:feld|attribut|eigenschaft|parameter|schlüssel)|(?:champ|attribut|clé|param[eè]tre) inconnu|propriété inconnue|campo (?:desconocido|desconhecido|sconosciuto)/imu,
  ],
  [
    'read-only-field',
    /read[- _]?only|can(?:not|n['’]t) be (?:changed|modified|updated|set|edited|altered|assigned)|(?:not|non)[- ]?(?:editable|updat(?:e)?able|modifiable|settable|insertable)|immutable|(?:auto|server|system)[- ]?generated|computed (?:field|value|column)|must be absent|must not be (?:set|provided|sent)|generated always|any\.unknown|prohibited/iu,
  ],
  [
    'field-not-writable',
    /(?<!\w)(?:permission|privilege|authori[sz]ed|access denied|field[- ]level|insufficient access|not allowed to (?:set|write|edit|change|update|modify))/iu,
  ],
  [
    'impossible-date',
    /day is out of range|day out of range|month must be (?:in|between)|(?:date|day|month)[^\n]{0,30}(?:does not exist|out of (?:bounds|range))|no such (?:day|date)|not a real date/iu,
  ],
  [
    'duplicate-value',
    /(?<!\w)unique|already (?:been )?(?:taken|exist|in use|used|registered|assigned|belongs)|(?<!\w)duplicat|(?<!\w)taken\b|uniqueness|d[ée]j[àa] (?:utilis|pris|exist)|bereits (?:vergeben|vorhanden|verwendet|registriert)|ya (?:existe|est[áa])|j[áa] (?:existe|est[áa])|esiste gi[àa]|bestaat al|is not unique|notunique/iu,
  ],
  [
    'missing-required-field',
    /(?<!resource_)missing[- ]?(?:data|required|value|param|propert|field|argument|member|element|input|key|attribute)?\b(?! (?:an? )?@)(?=[^@]*$)|(?<!(?<!\w)valid \w{1,20} (?:is|are) )(?<!\w)required\b(?! (?:type|pattern|format|form|length|range|size|syntax|scheme|to be (?!set|present|provided|given|filled|specified))\b)|(?<!\w)require[sd]?:|(?:can(?:not|n['’]t)|not allowed to) be (?:null|blank|empty|undefined|nil)|(?:must|should|may|shall) not be (?:null|blank|empty|undefined|nil|none)|(?:must|should) be (?:present|provided|specified|set|filled|given)|(?<!\w)(?:was|is|were) (?:not (?:provided|specified|set|given|present|supplied|found in the (?:request|body))|missing|empty|blank|mandatory|undefined|null|nil)\b|received undefined|got undefined|received null|not[ _]?(?:null|blank|empty)\b|(?<!\w)blank\b|optionality|mandatory|no (?:value|data) (?:was )?(?:provided|given)|please (?:give|enter|provide|fill|specify|supply|select)|is_?required|at least one of|none is not an allowed|null value|presence|obligatoire|requis\b|obligat[óo]ri|requerid|erforderlich|pflichtfeld|darf nicht (?:leer|null)|verplicht|richiest|wymagan|påkrævd|必須|必填|обязател/iu,
  ],
  [
    'invalid-lookup',
    /invalid (?:pk|reference|foreign key|lookup|relation|object ?id|record ?id)|object does not exist|foreign[ _]key|(?:record|object|entity|reference|referenced|related|relation|resource|parent|user|owner|account|company|item|row|lookup|association)[^\n]{0,60}(?:not (?:be )?found|n['’]t (?:be )?found|(?:does|do) not exist|doesn['’]t exist|not exist|is unknown|unknown)|(?<!\w)must exist\b|no (?:such|matching) (?:record|object|entity|row|\w{2,30}:)|reference an? existing|^[\w'" -]{1,40} (?:was |is |could )?not (?:be )?found|unknown lookup|not a valid (?:reference|pk|record)|does_not_exist|dangling|^["'` ]{0,3}(?:does not exist|doesn['’]t exist|(?:was |is )?not found|no longer exists)/imu,
  ],
  [
    'invalid-choice',
    /(?<!\w)one of\b(?! these formats)|(?<!\w)enum\b|invalid_?(?:choice|enum)|valid (?:choice|option|enum|selection)|(?:allowed|permitted|accepted|possible|legal|supported) (?:values?|options?|choices?)|literal_error|oneof|any\.only|(?<!\w)isin\b|(?:in|included in) the (?:list|allowed|set)\b|(?<!\w)inclusion\b|equal to constant|(?<!\w)const\b|should be '[^'\n]{0,60}'|expected '[^'\n]{0,60}'(?: \||, )|expected \(?(?:"[^"\n]{0,60}" ?\| ?){1,30}|not a valid enum|unknown (?:value|option)|picklist|the selected [^\n]{1,80} is invalid|wählen sie|(?<!\w)ein(?:er|e|es) (?:von|der)\b|(?<!\w)uno (?:de|dei)\b|(?<!\w)parmi\b|l['’]une des valeurs|(?<!\w)be in \[|(?<!\w)(?:erlaubt|zulässig|möglich)\w{0,2}(?: \w{1,10})? ?:|(?:choix|valeurs?|options?) (?:possible|autoris|accept|permis|valide)\w{0,3}|(?:valores|opciones|opções|valori|opzioni) (?:permitid|acept|aceit|válid|posible|possíve|consentit|ammess|valid|possibil)\w{0,4}/iu,
  ],
];

const kinds: readonly (readonly [Exclude<Expected, null>, RegExp])[] = [
  [
    'date',
    /Local(?:Date|Time)|java\.time\.|(?<!\w)date(?!base)|(?<!\w)date(?:time|format|string)|timestamp|epoch|timezone(?=[ -](?:info|offset|aware))|iso[- ]?8601|rfc[- ]?3339|yyyy|(?:dd|jj|tt|gg)[./-]mm|parsing time "|could not be parsed at index|[aj]{4}-mm-[djtg]{2}|(?<!\w)y-m-d\b|isdatestring|(?<!\w)datum\b|(?<!\w)fecha\b/iu,
  ],
  [
    'number',
    /(?<!\w)(?:integer|u?int(?:8|16|32|64)?|number|numeric|numeral|float(?:32|64)?|double|decimal|bigint|not_a_number|not_an_integer|isint|isnumber|long|ganzzahl|zahl|nombre|número|numero|entier|entero|intero|inteiro)\b|for input string|int_(?:parsing|type|from_float)|float_(?:parsing|type)|decimal_(?:parsing|type)|number\.base|number\.integer|non[- ]integer/iu,
  ],
  [
    'boolean',
    /(?<!\w)bool(?:ean[eo]?|ésc?h?\w{0,4}|esch\w{0,2}|éen)?\b|(?<!\w)true or false\b|verdadero o falso|vrai ou faux|wahr oder falsch|vero o falso|verdadeiro ou falso|bool_(?:parsing|type)|boolean\.base/iu,
  ],
  [
    'array',
    /(?<!\w)(?:array|list|liste|lista|tableau|arreglo|sequence|collection)\b|list_type|array\.base/iu,
  ],
  [
    'object',
    /(?<!\w)(?:object|objekt|objet|objeto|dictionary|dict|map|mapping|struct)\b|(?:dict|model)_(?:type|attributes_type)|object\.base/iu,
  ],
  [
    'string',
    /(?<!\w)(?:string|str|text|texto|zeichenkette|cadena|chaîne|stringa|varchar|char)\b|string_type|string\.base/iu,
  ],
];

/** Words that say the kind of value is wrong; which kind is wanted is read apart. */
const wrongKind =
  /(?:must|should|has to|needs to) be (?:an? )?(?:valid |single |json |whole |`)?(?:positive |negative )?(?:true or false|integer|int\b|number|numeric|float|double|decimal|bool|string|array|list\b|object|dict|map\b|of type|type)|expected (?:an? )?(?:value of )?(?:type )?(?:integer|int\b|number|float|double|decimal|bool|string|array|list\b|object|dict|map\b|a? ?date)|not (?:an? )?(?:valid )?(?:integer|int\b|number|numeric|float|double|decimal|boolean|bool|string|array|list\b|object|dict)|(?<!\w)not_an?_(?:number|integer)|invalid[ _](?:integer|int\b|number|numeric|float|double|decimal|boolean|bool\b|string|varchar|char\b|text\b|array|object|blob|type|input type|data\. expected)|(?<!\w)(?:of type|vom typ|de type|del? tipo|d[io] tipo|van het type)\b|wrong type|type[ _](?:error|mismatch)|typemismatch|typeerror|invalid[-_ ]?type|(?:integer|number|boolean|string|array|object) expected\b|primitive type|incorrect (?:type|integer|double|decimal|float|datetime)|(?:muss|doit être|debe ser|deve essere|deve ser|moet)(?: \p{L}{1,9}){0,2} (?:zahl|ganzzahl|nombre|n[úu]mero|entier|entero|inte[ir]+o|bool\w{0,6}|booléen|verdadero|verdadeiro|vrai|wahr|vero|text[eo]?|zeichenkette|cadena|chaîne|list[ea]|array|tableau|obje[ck]?to?)\b|(?:int|float|bool|decimal|string|list|dict|number|model_attributes)_(?:type|parsing|from_float)|(?<!\w)cast to\b|cannot (?:unmarshal|represent|deserialize|convert|cast|parse|be (?:parsed|converted|cast))|could not (?:be )?(?:convert|parse|deserialize|cast)|unable to (?:parse|convert|deserialize)|failed to (?:convert|parse|deserialize)|valid (?:integer|number|float|decimal|boolean|string|list|array|dictionary|object)\b|^type$|^(?:numeric|integer|boolean|string)$|each value in [^\n]{1,60} must be an? |validation failed \([^\n]{0,40}(?:string|uuid) is expected/imu;

/** Reading: how validators say that a value is too large, too small, too long or too short. */
const wrongRange =
  /too[ _](?:long|short|big|small|large|many|few|high|low|precise|much|little)|at (?:least|most)|(?:less|greater|more|fewer|smaller|larger|longer|shorter|higher|lower|bigger)[ _](?:than|or)|(?<!\w)(?:min|max)(?:imum|imal|_?length|_?items|_?value|_?digits)?\b|exclusive(?:minimum|maximum)|(?<!\w)exceed|(?<!\w)between\b|no more than|up to \d|(?:out of|outside|in the|valid) (?:range|bounds)|out[ _]of[ _](?:range|bounds)|(?<!\w)range\b|>=|<=|[≤≥]|[<>] ?-?\d|\d (?:\p{L}{1,12} )?or (?:less|more|fewer|greater)\b|from -?\d[\d.]{0,12} to -?\d|multiples? (?:of|de)|höchstens|mindestens|(?<!\w)maximal\b|(?<!\w)au (?:plus|moins)\b|como máximo|al menos|(?<!\w)zeichen\b|caract[eè]res|caratteri|varying\(|divisible|decimal places|wrong length|(?<!\w)bytes\b|(?:größer|kleiner)[- ](?:oder )?(?:gleich|als)|(?:sup|inf)érieur|(?:mayor|menor|maggiore|minore|maior) (?:ou? (?:igual|uguale)|que|di|do que)|(?:groter|kleiner) dan|(?<!\w)digits\b|(?:non-?)?negative|(?<!\w)positive\b|(?<!\w)overflow|(?<!\w)length\b|characters? (?:or|long)|(?<!\w)(?:gte?|lte?|len)\b|zu (?:lang|kurz|gro(?:ß|ss)|klein)|exactly \d{1,6} \p{L}|trop (?:long|court|grand|petit)|demasiado|must be (?:before|after)|(?<!\w)(?:later|earlier) than\b|is before|is after|in the (?:past|future)|date\.(?:less|greater|min|max)/iu;

/** Reading: how validators name the form that a value should have. */
const wrongFormat =
  /e-?mail|(?<!\w)urls?\b|(?<!\w)uri\b|(?<!\w)u?uid\b|(?<!\w)guid\b|phone|(?<!\w)pattern|regex|(?<!\w)format|(?<!\w)match|malformed|(?<!\w)slug\b|alpha_?num|base64|whitespace|(?<!\w)ipv?[46]?\b|look like|(?:upper|lower)[- "]{0,3}case|postal|zip|iban|(?<!\w)vat\b|credit card|hex(?:adecimal)?\b|colou?r|(?<!\w)domain\b|host ?name|(?<!\w)ascii\b|characters|consist|not a valid (?!value|date)|encoding|checksum|prefix|starts? with|ends? with/iu;

/** The kind that was sent, named before the one that is wanted: "cannot unmarshal string into … of type bool". */
const sourceKind =
  /(?<!\w)((?:un)?(?:marshal|convert|parse|cast|coerce|decode|transform)(?:ing)?) (?:an? |the )?(?:\w{1,12} )?(?:string|str|text|number|object|array|bool(?:ean)?|float|int)\b(?= (?:value )?(?:['"][^'"\n]{0,80}['"] )?(?:in)?to\b)|(?<!\w)(instance type) \(\w{1,20}\)|(?<!\w)\w{1,20}( found,)|(?<!\w)of (type) ['"]?[\w.]{1,60}['"]?(?= to required type)/giu;

/** Where Go's JSON reader puts the value, in words that name no kind. */
const goField = /\bGo (?:struct field|value)(?: [\w.]{1,80})?/gu;

/** Reads the cause out of a message and a machine-readable code together; `null`: the words do not tell. */
export function causeByWords(words: string): FieldCause | 'date' | null {
  for (const [cause, vocabulary] of fieldVocabulary) if (vocabulary.test(words)) return cause;
  const expected = expectedByWords(words);
  const range = wrongRange.test(words);
  const kind = wrongKind.test(words);
  if (expected === 'date' && !range) return 'date';
  if (kind && (!range || expected !== null)) return 'wrong-type';
  if (range) return 'out-of-range';
  return wrongFormat.test(words) ? 'invalid-format' : null;
}

/** Whether the words name a limit, beside whatever else they say ("a positive integer"). */
export function speaksOfRange(words: string): boolean {
  return wrongRange.test(words);
}

/** The kind of value the words ask for; the first one named wins ("expected number, received string"). */
export function expectedByWords(words: string): Expected {
  const wanted = words.replaceAll(sourceKind, '$1$2$3$4 ').replaceAll(goField, ' ');
  let best: { readonly kind: Expected; readonly at: number } = { kind: null, at: Infinity };
  for (const [kind, vocabulary] of kinds) {
    const at = vocabulary.exec(wanted)?.index ?? -1;
    if (kind === 'date' && at >= 0) return 'date';
    if (at >= 0 && at < best.at) best = { kind, at };
  }
  return best.kind;
}
