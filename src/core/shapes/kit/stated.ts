import type { JsonNode, Path } from '../../json/node.ts';
import type { Span } from '../../text/span.ts';
import { locationWord } from '../location-word.ts';
import type { FieldLocation, StatedFieldError } from '../shape.ts';
import { readSegments, readSpelledPath } from '../spelled-path.ts';

/** Codes that say the member is absent, as validators spell them. */
const absent: ReadonlySet<string> = new Set(
  (
    'missing required any.required value_error.missing MISSING REQUIRED missing_field optionality ' +
    'OBJECT_MISSING_REQUIRED_PROPERTY MISSING_REQUIRED_PARAMETER parameter_missing'
  ).split(' '),
);

/** What a shape knows about one field error; the rest follows. */
interface Said {
  readonly paths: readonly Path[];
  readonly message: string;
  readonly code?: string | null;
  readonly in?: FieldLocation | null;
  readonly span: Span;
  readonly said?: 'sentence';
  readonly requestOffset?: number;
  readonly lossy?: boolean;
}

/** A field error in the form every shape hands on. */
export function stated(error: Said): StatedFieldError {
  const { code = null, requestOffset } = error;
  return {
    paths: error.paths.length === 0 ? [[]] : error.paths,
    in: error.in ?? null,
    message: error.message,
    code,
    span: error.span,
    said: error.said ?? 'structure',
    ...(requestOffset === undefined ? {} : { requestOffset }),
    ...(code !== null && absent.has(code) ? { missing: true } : {}),
    ...(error.lossy === true ? { lossy: true } : {}),
  };
}

/** The member of a segment that names it: valibot's `key`; `fieldName` of Google Ads and protovalidate. */
const segmentNames: ReadonlySet<string> = new Set(['key', 'fieldName']);
/** Which element of the named member is meant, where the segment says that, too. */
const subscripts: ReadonlySet<string> = new Set(['index', 'stringKey', 'intKey']);

/** The segments of a path given as a list: names, indexes, or objects that hold a name and perhaps an index. */
export function segmentsOf(list: JsonNode): readonly (string | number)[] {
  return list.elements.flatMap((element) => {
    if (element.kind === 'number') return [Number(element.text)];
    if (element.kind === 'string') return [element.text];
    const key = element.members.find(({ name }) => segmentNames.has(name))?.value;
    if (key === undefined) return [];
    const below = element.members.find(({ name }) => subscripts.has(name));
    return [
      key.kind === 'number' ? Number(key.text) : key.text,
      ...(below === undefined ? [] : [below.name === 'index' ? Number(below.value.text) : below.value.text]),
    ];
  });
}

/** The readings of a place, spelled in one string or given as a list of segments. */
export function pathsAt(place: JsonNode): readonly Path[] {
  if (place.kind === 'array') return readSegments(segmentsOf(place));
  if (place.kind === 'string' || place.kind === 'number') return readSpelledPath(place.text);
  return [[]];
}

/** Reading: the first segment of a path in any spelling. */
const firstSegment = /^[#/$.[]{0,3}([\w-]{1,40})/u;

/** The part of the request that a place's first segment names (`/body/items/0`, `["query", "page"]`). */
export function locationAt(place: JsonNode): FieldLocation | null {
  if (place.kind === 'array') return locationWord(place.elements[0]?.text)?.in ?? null;
  // In a spelled path a weak word (`path`, `url`) is more often a member's name.
  const word = locationWord(firstSegment.exec(place.text.slice(0, 60))?.[1]);
  return word?.strong === true ? word.in : null;
}

/** The same where a place always begins with a part of the request (`path.id`, `/header`). */
export function prefixAt(place: JsonNode): FieldLocation | null {
  const first =
    place.kind === 'array' ? place.elements[0]?.text : firstSegment.exec(place.text.slice(0, 60))?.[1];
  return locationWord(first)?.in ?? null;
}
