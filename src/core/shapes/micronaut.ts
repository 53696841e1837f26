import type { JsonNode, Path } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { FieldLocation, StatedFieldError } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Micronaut: `{"message": "Bad Request", "_embedded": {"errors": [{"message": "booking.seats[0].row: must not be null"}]}}`.
 *
 * For an argument that is absent or cannot be converted the entry has its name in `path`; older versions say a single error at the
 * outermost level.
 *
 * @see {@link https://docs.micronaut.io/latest/guide/#errorHandling Micronaut, Error Handling}
 */
export const micronaut = apiShape({
  id: 'micronaut',
  name: 'Micronaut',
  reference: 'https://docs.micronaut.io/latest/guide/#errorHandling',
  confidence: 0.96,
  because: 'has `_embedded.errors`, or a `path` and `_links`',
  body: { message: 'string' },
  when: (_, content) => fits(content, several) || fits(content, one),
  envelope: { title: 'message', detail: ['_embedded.errors.0.message', 'message'], code: [], status: [] },
  fields: (content) =>
    (fits(content, several) ? reach(content, '_embedded.errors.*') : [content]).flatMap((error) => {
      const argument = readEntries([error], { place: 'path', message: 'message', in: () => partOf(error) });
      return argument.length > 0 ? argument : reach(error, 'message').flatMap(readSentence);
    }),
});

/** A list of errors, and the only error of older versions. */
const several = { _embedded: { errors: [{ message: 'string' }] } } as const;
const one = { path: /^\//u, _links: { self: { href: 'string' } } } as const;

/** Reading: the annotation that binds an argument. */
const binding = /^Required (QueryValue|PathVariable|Header|CookieValue|Body|Part) \[/u;
const partsBound: ReadonlyMap<string | undefined, FieldLocation> = new Map([
  ['QueryValue', 'query'],
  ['PathVariable', 'path'],
  ['Header', 'header'],
  ['CookieValue', 'cookie'],
  ['Body', 'body'],
  ['Part', 'body'],
]);

/** Which part of the request an absent argument is bound to. */
function partOf(error: JsonNode): FieldLocation | null {
  return partsBound.get(binding.exec(reachText(error, 'message')?.slice(0, 100) ?? '')?.[1]) ?? null;
}

/** Reading: a path without blanks, a colon, the sentence. */
const pathAndSentence = /^([\w.[\]<> ]{1,200}?): (\S[^]*)$/u;

function readSentence(node: JsonNode): readonly StatedFieldError[] {
  const [, path = '', message = ''] = pathAndSentence.exec(node.text.slice(0, 2000)) ?? [];
  if (path === '' || path.includes(' ')) return [];
  return [stated({ paths: behindParameter(path), message, span: node.span, said: 'sentence' })];
}

/** Micronaut leaves out the method and begins with the name of its parameter. */
function behindParameter(path: string): readonly Path[] {
  const readings = readSpelledPath(path);
  const [first = []] = readings;
  return first.length > 1 ? [first.slice(1), ...readings] : readings;
}
