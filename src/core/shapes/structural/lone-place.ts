import type { JsonMember, JsonNode } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { mayRefuse } from './call-statuses.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { isSentence, wordOf } from './reading-context.ts';
import { sentenceOf } from './said-beside.ts';
import type { Group } from './standing.ts';
import { echoWords, wordSet } from './vocabulary.ts';

/** Members whose paths are the server's own. */
const otherPlaces = wordSet(
  'id url uri href link links docs documentation instance type self file logger source service trace target path',
);

/** Reading: JSONPath, a chain of members in brackets as Jackson prints it, or names with an index among them. */
const evidentPlace =
  /^\$(?:\.[\p{L}_]|\[)|\["[^"\n]{1,80}"\]|^[\p{L}_][\p{L}\p{N}_]{0,60}(?:\.[\p{L}_][\p{L}\p{N}_]{0,60}){0,8}\[\d{1,6}\]/u;

/** Reading: the way to an element: `/Order/Lines/Line[2]/Qty`. */
const elementPath = /^(?:\/[\p{L}_][\p{L}\p{N}_:.-]{0,80}(?:\[\d{1,6}\])?){2,20}$/u;

/**
 * The error of an object that has a sentence and, under a word of its own, a text that is evidently a place:
 * `{"description": "Cannot read …", "reference": "Trip[\"cabins\"]->…"}`.
 */
export function readLonePlace(node: JsonNode, below: Below, { body }: ReadingContext): Group | null {
  if (!mayRefuse(body.statusCode)) return null;
  const message = sentenceOf(node);
  if (message === null) return null;
  const isXml = body.kind === 'xml';
  const [place, ...others] = node.members.filter((member) => isPlace(member, isXml));
  if (place === undefined || others.length > 0) return null;
  const error: StatedFieldError = {
    paths: readSpelledPath(place.value.text).map((path) => [...below.prefix, ...path]),
    in: below.in,
    message,
    code: null,
    span: place.value.span,
    said: 'structure',
  };
  return { errors: [error], confidence: 0.55, because: 'has a sentence beside a place' };
}

function isPlace({ name, value }: JsonMember, isXml: boolean): boolean {
  const word = wordOf(name);
  return (
    value.kind === 'string' &&
    value.text.length <= 300 &&
    !isSentence(value.text) &&
    !otherPlaces.has(word) &&
    !echoWords.has(word) &&
    (evidentPlace.test(value.text) || (isXml && elementPath.test(value.text)))
  );
}
