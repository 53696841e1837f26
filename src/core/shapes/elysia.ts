import { apiShape } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { reach, reachText } from './kit/reach.ts';
import { readLocation } from './location-word.ts';

/**
 * Elysia's validation answer: `{"type": "validation", "on": "body", "property": "/name", "message": "…", "errors": […]}`.
 *
 * `on` names the part of the request; in production only `on` and `found` remain.
 *
 * @see {@link https://elysiajs.com/patterns/error-handling#validation Elysia, Error handling}
 */
export const elysia = apiShape({
  id: 'elysia',
  name: 'Elysia validation',
  reference: 'https://elysiajs.com/patterns/error-handling',
  confidence: 0.96,
  because: 'says `"type": "validation"` with `on`',
  body: { type: /^validation$/u, on: 'string' },
  envelope: { title: 'type', detail: ['summary', 'message'], code: [], status: [] },
  fields: (content) => {
    const location = readLocation(reachText(content, 'on') ?? '') ?? undefined;
    const rule: EntryRule = {
      place: ['path', 'property'],
      message: ['message', 'summary'],
      code: 'code',
      ...(location === undefined ? {} : { in: location }),
    };
    const errors = readEntries(reach(content, 'errors.*'), rule);
    return errors.length > 0 ? errors : readEntries([content], rule);
  },
});
