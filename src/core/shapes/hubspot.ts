import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { reach, reachText } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';
import { readLocation } from './location-word.ts';
import type { StatedFieldError } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/** Whether `in` says a part of the request, as in some of the APIs; in the others it is a field's name. */
function namesPart(entry: JsonNode): boolean {
  return readLocation(reachText(entry, 'in') ?? '') !== null;
}

/**
 * HubSpot: `{"status": "error", "message": "…", "correlationId": "…", "category": "VALIDATION_ERROR", "errors": […]}`.
 *
 * `status` is a word. Fields stand in `errors[].in`, `errors[].context`, `context` or `validationResults[].name`, and lie below
 * `properties`; names of absent ones also close the sentence.
 *
 * @see {@link https://developers.hubspot.com/docs/api-reference/error-handling HubSpot, Error handling}
 */
export const hubspot = apiShape({
  id: 'hubspot',
  name: 'HubSpot',
  reference: 'https://developers.hubspot.com/docs/api-reference/error-handling',
  confidence: 0.96,
  because: 'has `status` "error" and `correlationId`',
  body: { status: /^error$/u, message: 'string', correlationId: 'string' },
  envelope: {
    title: 'category',
    detail: 'message',
    code: ['subCategory', 'category', 'errorType', 'error'],
    status: [],
  },
  fields: (content) => {
    const named = [...reach(content, 'errors.*'), ...reach(content, 'validationResults.*')].flatMap(
      readEntry,
    );
    return named.length > 0
      ? named
      : [...readNames(content, null), ...reach(content, 'message').flatMap(readUnset)];
  },
});

function readEntry(entry: JsonNode): readonly StatedFieldError[] {
  const listed = readNames(entry, reachText(entry, single.code));
  return listed.length > 0 ? listed : readEntries([entry], single);
}

const single = {
  place: ['context.propertyName', 'name', 'in'],
  in: { at: 'in' },
  only: (entry: JsonNode) =>
    !namesPart(entry) || reach(entry, 'context').some(({ members }) => members.length > 0),
  message: 'message',
  code: ['code', 'error', 'subCategory'],
} as const;

/** Where the context of an entry lists the fields it is about. */
const lists = [
  'context.propertyName.*',
  'context.fieldName.*',
  'context.missingFields.*',
  'context.properties.*',
];

function namesIn(entry: JsonNode): readonly JsonNode[] {
  return lists.map((list) => reach(entry, list)).find((names) => names.length > 0) ?? [];
}

function readNames(entry: JsonNode, code: string | null): readonly StatedFieldError[] {
  return namesIn(entry).flatMap((name) =>
    stated({ paths: pathsAt(name), message: reachText(entry, 'message') ?? '', code, span: name.span }),
  );
}

/** Reading: the names behind the sentence. */
const unset = /Some required (?:fields|properties) were not set: \[([\w., -]{1,1000})\]/u;

function readUnset(message: JsonNode): readonly StatedFieldError[] {
  const names = unset.exec(message.text.slice(0, 2000))?.[1]?.split(/, ?/u) ?? [];
  return names.map((name) =>
    stated({
      paths: readSpelledPath(name),
      message: message.text,
      in: 'body',
      span: message.span,
      said: 'sentence',
    }),
  );
}
