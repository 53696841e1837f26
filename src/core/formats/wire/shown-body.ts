import { compose, type MappedText } from '../../text/mapped-text.ts';
import { embeddedBodies } from '../prose/embedded-bodies.ts';

/** A media type whose bodies begin with a bracket. Applied to one value. */
const JSON_TYPE = /\bjson\b/iu;
const BRACKET = /^\s{0,64}[{["]/u;

/** What a recording shows as a body of JSON, without the program's own words before and behind it. */
export function withoutWords(content: MappedText, contentType: string | undefined): MappedText {
  if (contentType === undefined || !JSON_TYPE.test(contentType) || BRACKET.test(content.text)) return content;
  const [first] = embeddedBodies(content.text, 1);
  return first === undefined ? content : compose(content, first.content);
}
