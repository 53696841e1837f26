import { pathName } from '../../json/path-name.ts';
import type { SchemaViolation } from '../../facts/schema-facts.ts';
import { nodeAt, type JsonNode, type Path } from '../../json/node.ts';
import { insertionPlace } from '../../locate/missing.ts';
import type { CauseId } from '../cause.ts';
import type { Certainty, Check, Evidence, Label } from '../check.ts';
import { fail, pass } from './judge.ts';
import { inRequestBody } from './labels.ts';
import { listed, quoted, shortened } from './words.ts';

const mostLabels = 50;

export interface SchemaWords {
  readonly cause: CauseId;
  /** JSON Schema's keywords that tell of this kind; `null`: those that no other check takes. */
  readonly keywords: readonly string[];
  /** What to do now. */
  readonly help: string;
  /** What the schema did not find. */
  readonly pass: string;
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((segment, index) => segment === other[index]);
}

/** Where a member lies by its name; where it is missing, the place it belongs; else the deepest thing around it. */
function placeOf(body: JsonNode, { path, keyword }: SchemaViolation): JsonNode['span'] {
  const own = nodeAt(body, path);
  const name = path.at(-1);
  const parent = nodeAt(body, path.slice(0, -1));
  if (own !== undefined && keyword !== 'required') {
    const surplus = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
    const named = surplus ? parent?.members.findLast((member) => member.name === name) : undefined;
    return named?.nameSpan ?? own.span;
  }
  return parent === undefined ? body.span : insertionPlace(parent);
}

/** A container is marked where it opens: its whole text would cover every other mark. */
function opening(body: JsonNode, violation: SchemaViolation): JsonNode['span'] {
  const { start, end } = placeOf(body, violation);
  const own = nodeAt(body, violation.path);
  const isContainer =
    own !== undefined && own.span.start === start && (own.kind === 'object' || own.kind === 'array');
  return { start, end: isContainer ? Math.min(start + 1, end) : end };
}

function labelsOf(violations: readonly SchemaViolation[], evidence: Evidence): readonly Label[] {
  const body = evidence.requestView?.body;
  if (body === undefined) return [];
  return violations
    .slice(0, mostLabels)
    .flatMap((violation) =>
      inRequestBody(evidence, opening(body, violation), `your schema says: ${violation.message}`),
    );
}

/** How the rest of the sentence goes: proven only where the API complains of the same place. */
export function consequence(certainty: Certainty, statusCode: number | null): string {
  if (certainty === 'certain') return 'and the API refuses it';
  return statusCode === null ? 'so the API will probably refuse it' : 'which probably explains the refusal';
}

/** Whether an answer tells of success: what a schema finds then did not matter. */
export function wasAccepted({ statusCode }: Evidence): boolean {
  return statusCode !== null && statusCode < 400;
}

/** A check of what a schema document says about the request's body. */
export function schemaCheck(id: string, { cause, keywords, help, pass: inOrder }: SchemaWords): Check {
  const known = new Set(keywords);
  return {
    id,
    run: (evidence) => {
      const { schema, fieldErrors, statusCode } = evidence;
      if (schema === null || wasAccepted(evidence)) return null;
      const mine = schema.violations.filter(({ keyword }) => known.has(keyword));
      const [first] = mine;
      if (first === undefined) {
        const isWhole =
          schema.isBodyJudged === true && !schema.notJudged?.some((keyword) => known.has(keyword));
        return isWhole ? pass(inOrder) : null;
      }
      const refused = mine.find(({ path }) => fieldErrors.some((field) => isSame(field.path, path)));
      const certainty = refused === undefined ? 'likely' : 'certain';
      const shown = refused ?? first;
      const name = shown.path.length === 0 ? 'the body' : quoted(pathName(shown.path), 30);
      const message =
        mine.length === 1
          ? `Your schema says “${shortened(shown.message, 50)}” of ${name}, ${consequence(certainty, statusCode)}`
          : `Your schema says otherwise of ${namesOf(mine)}, ${consequence(certainty, statusCode)}`;
      return fail(cause, certainty, message, help, labelsOf(mine, evidence));
    },
  };
}

function namesOf(violations: readonly SchemaViolation[]): string {
  return listed([
    ...new Set(violations.map(({ path }) => (path.length === 0 ? 'the body' : pathName(path)))),
  ]);
}
