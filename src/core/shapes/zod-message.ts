import { memberValue, type JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { reach } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';
import { zodIssue, zodStatus } from './kit/zod.ts';
import type { ErrorBody } from './shape.ts';
import { readNestedJson } from './structural/nested-json.ts';

/**
 * A `ZodError` that was serialised by its `message`: the issues are JSON inside a JSON string.
 *
 * zod 4 keeps nothing else in `JSON.stringify(error)`; Hono's validator, tRPC and leaked exceptions answer like this.
 *
 * @see {@link https://trpc.io/docs/server/error-formatting tRPC, Error Formatting}
 */
export const zodMessage = apiShape({
  id: 'zod-message',
  name: 'zod issues as text',
  reference: 'https://zod.dev/error-formatting',
  // Above the flattened form, which may stand beside it and loses what is deeper.
  confidence: 0.94,
  because: "has zod's issues as JSON text in a message",
  when: (body, content) =>
    [content, ...content.elements.slice(0, mostCalls)].some((one) => issuesOf(body, one).length > 0),
  envelope: { detail: [], status: zodStatus },
  fields: (content, body) => [
    ...readEntries(issuesOf(body, content), issue),
    // tRPC's batch: one answer for each call, and a request keyed by position.
    ...content.elements.slice(0, mostCalls).flatMap((call, index) => {
      const keyed = memberValue(body.request?.body, String(index)) !== undefined;
      return readEntries(issuesOf(body, call), {
        ...issue,
        paths: (place) => {
          const paths = pathsAt(place);
          const below = paths.map((path) => [index, ...path]);
          return keyed ? [...below, ...paths] : [...paths, ...below];
        },
      });
    }),
  ],
});

const mostCalls = 100;

const issue: EntryRule = {
  place: 'path',
  message: 'message',
  code: 'code',
  whole: true,
  about: (entry) => reach(entry, 'keys.*'),
};

/** Where the text stands: an error's own form, tRPC's (with a transformer, too), a bare member's. */
const places = ['error.message', 'message', 'error.json.message', 'error'];

/** Reading: the beginning of a list of objects. */
const listStart = /^\s{0,4}\[\s{0,8}\{/u;

function issuesOf(body: ErrorBody, content: JsonNode): readonly JsonNode[] {
  for (const place of places) {
    const [text] = reach(content, place);
    if (text?.kind !== 'string' || !listStart.test(text.text)) continue;
    const issues = readNestedJson(body.text, text)?.elements ?? [];
    if (issues[0] !== undefined && zodIssue(issues[0])) return issues;
  }
  return [];
}
