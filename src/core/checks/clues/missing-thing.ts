import type { Evidence } from '../check.ts';
import { says, type Saying } from './said.ts';

/** Reading: how servers say that no route has the address. */
const route =
  /(?<!\w)route\b[^\n]{0,200}(?:not (?:be )?(?:found|defined)|does not exist|unknown)|no route|cannot (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|(?:end ?point|path|page|url|uri|operation|action|controller|handler)\b[^\n]{0,200}(?:not (?:be )?found|does(?: not|n['’]t) exist|unknown|not recogni[sz]ed|not supported|not exist)|unknown (?:route|end ?point|path|url|action)|invalid (?:url|path|end ?point|route)|nosuchkey|routing ?error|notfoundhttpexception|unrecogni[sz]ed request url/iu;
/** Reading: how servers say that the record behind an id is not there. */
const record =
  /no query results|recordnotfound|entity_?not_?found|objectnotfound|couldn['’]t find \w{1,60} with|(?:record|item|object|entry|document|row|todo|user|contact|account|order|customer|ticket|lead|deal|company|invoice|product|entity)\b[^\n]{0,120}(?:not (?:be )?found|does(?: not|n['’]t) exist|no longer exists|was deleted|has been deleted|is gone)|no (?:such )?(?:record|item|object|entry|document|row|matching)|(?<!\w)\w{2,40} (?:with )?(?:id )?['"]?[\w-]{0,60}\d[\w-]{0,60}['"]? (?:not found|doesn['’]t exist|does not exist)|not found: \w{1,60} with id|(?:entity|record|object)[^\n]{0,40} deleted/iu;
/** Reading: how servers say that a table or a kind of record is not there. */
const entity =
  /(?:table|entity|collection|model|object type|object|sobject|module|resource type|bucket|database|type|schema|dataset)s? ?:? ?['"`]?[\w.-]{0,80}['"`]? (?:was |is )?(?:not found|not exist|does not exist|doesn['’]t exist|unknown|not supported)|(?:unknown|invalid|no such) (?:table|entity|collection|model|object type|sobject|module|resource type|bucket|database)|nosuchbucket|sObject type '[^'\n]{0,80}' is not supported|primary key for table|INVALID_TYPE\b/iu;

/** Reading: how servers say that a column or field is not there. */
const field =
  /(?:column|field|property|attribute) ['"`][\w.-]{1,80}['"`] (?:was |is )?(?:not found|unknown)/iu;

export interface MissingThing {
  readonly kind: 'route' | 'entity' | 'record' | 'field';
  readonly saying: Saying;
}

/** Which thing a 404 says is missing: the route, the kind of record, or the one record; `null` when it does not tell. */
export function missingThing(evidence: Evidence): MissingThing | null {
  // A record's sentence often names its kind ("Entity not found: Product with id 9"): an id in it settles the matter.
  for (const [kind, words] of [
    ['field', field],
    [
      'record',
      /not found: \w{1,60} with id|no query results|couldn['’]t find \w{1,60} with|ENTITY_NOT_FOUND/iu,
    ],
    ['entity', entity],
    ['route', route],
    ['record', record],
  ] as const) {
    const saying = says(evidence, words, 'says what is missing');
    if (saying !== null) return { kind, saying };
  }
  return null;
}
