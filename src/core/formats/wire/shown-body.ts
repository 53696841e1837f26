import { readJsonAt } from '../../json/read.ts';
import { compose, sliceOf, type MappedText } from '../../text/mapped-text.ts';
import { embeddedBodies } from '../prose/embedded-bodies.ts';

/** A media type whose bodies begin with a bracket. Applied to one value. */
const JSON_TYPE = /(?<!\w)json\b/iu;
const BRACKET = /^\s{0,64}[{["]/u;

/** What a recording shows as a body of JSON, without the program's own words before and behind it. */
export function withoutWords(content: MappedText, contentType: string | undefined): MappedText {
  if (contentType === undefined || !JSON_TYPE.test(contentType)) return content;
  if (BRACKET.test(content.text)) return withoutTail(content);
  const [first] = embeddedBodies(content.text, 1);
  return first === undefined ? content : compose(content, first.content);
}

/** What a program wrote on the lines behind a whole value. */
function withoutTail(content: MappedText): MappedText {
  const { value, end, problems } = readJsonAt(content.text, 0);
  const isWhole = (value?.kind === 'object' || value?.kind === 'array') && problems.length === 0;
  return isWhole && /^[ \t]{0,8}\r?\n\s{0,64}[^\s{["]/u.test(content.text.slice(end, end + 80))
    ? compose(content, sliceOf(content.text, 0, end))
    : content;
}
