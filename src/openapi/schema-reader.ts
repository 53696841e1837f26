import type { SchemaFacts, SchemaReader } from '../core/facts/schema-facts.ts';
import { isJsonMediaType, parseMediaType } from '../core/http/media-type.ts';
import { headerField, type HttpRequest } from '../core/http/message.ts';
import type { JsonNode } from '../core/json/node.ts';
import { readBodySchema, type BodySchema } from './body-schema.ts';
import { bodyValue, isModest } from './body-value.ts';
import { createSchemaCompiler } from './compile-schema.ts';
import { cutValue } from './cut-value.ts';
import type { Dialect } from './document-kind.ts';
import { matchOperation } from './match-operation.ts';
import type { PathIndex } from './operations.ts';
import { parameterFacts, parameterViolations } from './parameters.ts';
import type { References } from './references.ts';
import { createSchemaView } from './schema-view.ts';
import { missingCredentials } from './security.ts';
import { violationsOf } from './violations.ts';

export interface ReadDocument {
  readonly name: string;
  readonly dialect: Dialect;
  readonly references: References;
  /** `null` for a JSON Schema. */
  readonly index: PathIndex | null;
  /** The schema that every body has to fit, when the document is a JSON Schema. */
  readonly root: unknown;
}

type BodyFacts = Pick<
  SchemaFacts,
  'field' | 'members' | 'isOpen' | 'violations' | 'isBodyJudged' | 'notJudged'
>;

const nothingSaid: BodyFacts = { field: () => null, members: () => null, isOpen: () => true, violations: [] };

function mediaTypeOf(request: HttpRequest): string | null {
  const stated = headerField(request.headers, 'content-type')?.value;
  return request.body?.mediaType ?? (stated === undefined ? null : (parseMediaType(stated)?.essence ?? null));
}

function isFormType(mediaType: string | null): boolean {
  return mediaType === 'application/x-www-form-urlencoded' || mediaType === 'multipart/form-data';
}

/** Whether a body of this media type can be held against a schema of JSON values. */
function isComparable(mediaType: string | null): boolean {
  return mediaType === null || isFormType(mediaType) || isJsonMediaType(mediaType);
}

function missingBody({ required }: BodySchema, request: HttpRequest): SchemaFacts['violations'] {
  const isMissing = required && request.bodyAbsent === 'none-sent';
  return isMissing ? [{ path: [], keyword: 'required', message: 'required' }] : [];
}

/** What a document says about a request: asked once a diagnosis. */
export function createSchemaReader(document: ReadDocument): SchemaReader {
  const { name, dialect, references, index, root } = document;
  const compiler = createSchemaCompiler(references, dialect.refAlone);

  const bodyFacts = (raw: unknown, body: JsonNode | undefined, sent: string | null): BodyFacts => {
    if (raw === undefined || !isComparable(sent)) return nothingSaid;
    const set = compiler.compile(raw);
    if (body === undefined) {
      const { field, members, isOpen } = createSchemaView(set, undefined);
      return { field, members, isOpen, violations: [], isBodyJudged: false };
    }
    const value = isModest(body) ? bodyValue(body, set, isFormType(sent)) : undefined;
    const cut = cutValue(value);
    const view = createSchemaView(set, cut.value);
    const { field, members, isOpen } = view;
    const judgement = value === undefined ? null : violationsOf(value, cut, set, view);
    return {
      field,
      members,
      isOpen,
      violations: judgement?.violations ?? [],
      isBodyJudged: judgement !== null,
      notJudged: judgement?.notJudged ?? [],
    };
  };

  return (request, body): SchemaFacts | null => {
    const sent = mediaTypeOf(request);
    if (index === null) {
      return {
        name,
        operation: null,
        operationProblem: null,
        ...bodyFacts(root, body, sent),
        parameters: [],
        mediaTypeProblem: null,
      };
    }
    const match = matchOperation(index, request.method, request.target);
    const { operation, problem } = match;
    const found =
      operation === null
        ? null
        : readBodySchema(operation, dialect, references, body === undefined ? null : sent);
    const isForeign = found?.isForeign === true && body !== undefined;
    const facts = found === null || isForeign ? nothingSaid : bodyFacts(found.raw, body, sent);
    return {
      name,
      operation: operation === null ? null : { method: operation.method, path: operation.template.text },
      operationProblem: problem,
      ...facts,
      violations: body === undefined && found !== null ? missingBody(found, request) : facts.violations,
      parameters: [
        ...missingCredentials(request, operation, references),
        ...parameterViolations(request, match, compiler),
      ],
      parameter: parameterFacts(request, match, compiler),
      mediaTypeProblem: isForeign && sent !== null ? { sent, allowed: found.mediaTypes } : null,
    };
  };
}
