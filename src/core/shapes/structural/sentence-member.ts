/** Sentences that name an absent or surplus member of the object they are about; the name is the first group. */
const memberSentences: readonly RegExp[] = [
  // Reading: must have required property 'x'
  /\b(?:must|should) have required property ['"`]?([^'"`\s]{1,80})/u,
  // Reading: 'x' is a required property
  /^['"`]([^'"`]{1,80})['"`] is a required property/u,
  // Reading: everit: required key [x] not found; extraneous key [x] is not permitted
  /\b(?:required|extraneous) key \[([^\]\s]{1,80})\]/u,
  // Reading: Google: Unknown name "x" at 'book'
  /\b[Uu]nknown name "([^"\s]{1,80})"/u,
  // Reading: ajv's translations: muss das erforderliche Attribut x enthalten; requiert la propriété x; debe tener la propiedad requerida x
  /\b(?:erforderliche Attribut|requiert la propriété|propiedad requerida|attributo obbligatorio|propriedade obrigatória) ([\w$-]{1,80})/u,
  // Reading: Property x is not expected to be here; 'x' property is not expected to be here
  /(?:^|\b[Pp]roperty )['"`]?([^'"`\s]{1,80})['"`]?(?: property)? is not expected to be here\b/u,
  // Reading: requires property "x"
  /\brequires property ['"`]([^'"`]{1,80})['"`]/u,
  // Reading: Additional properties are not allowed ('x' was unexpected)
  /\(['"`]([^'"`]{1,80})['"`] (?:was|were) unexpected\)/u,
  // Reading: json-schema for PHP: The property x is not defined; for Ruby: contains additional properties ["x"]
  /^The property ([^'"`\s]{1,80}) is not defined\b/u,
  /\badditional properties \["([^"\n]{1,80})"\]/u,
  // Reading: Additional property x is not allowed
  /\b[Aa]dditional property ['"`]?([^'"`\s]{1,80}?)['"`]? is not allowed/u,
  // Reading: is not allowed to have the additional property "x"
  /\badditional property ['"`]([^'"`]{1,80})['"`]/u,
  // Reading: Unrecognized key(s) in object: 'x' / Unrecognized key: "x"
  /\b[Uu]nrecognized keys?(?:\(s\))?(?: in object)?: ['"`]([^'"`]{1,80})['"`]$/u,
  // Reading: expected required property x to be present
  /\brequired (?:property|field|member|key) ([^'"`\s]{1,80}) to be present$/u,
  // Reading: Object missing required field `x`; contains unknown field 'x'; has missing required properties (["x"])
  /(?<!\w)(?:missing|unknown|unexpected|additional|extra|required) (?:required )?(?:propert(?:y|ies)|fields?|members?|keys?|attributes?):? [(["]{0,2}['"`]([^'"`\s]{1,80})['"`]/iu,
  // Reading: must NOT have additional properties; found 'x'
  /\badditional properties; found ['"`]([^'"`\n]{1,80})['"`]/u,
  // Reading: did not contain a required property of 'x'
  /\brequired property of ['"`]([^'"`\s]{1,80})['"`]/u,
  // Reading: key "x" not found
  /\bkey ['"`]([^'"`]{1,80})['"`] not found/u,
  // Reading: The required properties (x) are missing
  /\brequired properties \((\w{1,80})(?:, \w{1,80}){0,20}\) are missing/u,
  // Reading: Moshi: Required value 'x' (JSON name 'y') missing
  /\bRequired value '[^'\n]{1,80}' \(JSON name '([^'\n]{1,80})'\) missing\b/u,
  /\bRequired value '([^'\n]{1,80})' (?:missing|was null)\b/u,
  // Reading: Missing required property: x
  /\b[Mm]issing required property:? ['"`]?([^'"`\s]{1,80})/u,
];

/** The member that a sentence about an object says is absent or surplus. */
export function memberInSentence(message: string): string | undefined {
  if (message.length > 400) return undefined;
  for (const pattern of memberSentences) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
