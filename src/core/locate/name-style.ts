import type { JsonMember, JsonNode } from '../json/node.ts';

type Style = 'snake' | 'camel' | 'kebab' | 'pascal' | null;

/** Reading: a small letter or digit before a capital one. */
const hump = /[\p{Ll}\d]\p{Lu}/u;
/** Reading: the borders between the words of a camel-case name. */
const humps = /(?<=[\p{Ll}\d])(?=\p{Lu})/gu;

/** Reading: a name whose first word has a capital before small letters; `ID` and `EUR/USD` show no style. */
const capitalised = /^\p{Lu}[\p{Lu}\d]*\p{Ll}[\p{L}\d]*$/u;

/**
 * A name as the request would spell it: in the style of the names beside it, else of the whole body. Left as it is when
 * the request shows no style that differs.
 */
export function inRequestStyle(name: string, parent: JsonNode, root: JsonNode): string {
  const style = styleOf(parent.members) ?? styleOf(root.members) ?? styleOf(membersBelow(root));
  if (style === null && /^\p{Lu}[\p{Ll}\d]+$/u.test(name) && speaksSmall(parent, root))
    return name.toLowerCase();
  // No server derives a name with a hyphen, a blank or a dot from its own code: it is the contract's.
  if (style === null || /[ .-]/u.test(name)) return name;
  const words = name.split('_').flatMap((part) => part.split(humps));
  if (words.some((word) => word === '')) return name;
  const lower = words.map((word) => word.toLowerCase());
  // `ArchiveURL` is spelled so already.
  if (style === 'pascal' && capitalised.test(name)) return name;
  if (style === 'snake') return lower.join('_');
  if (style === 'kebab') return lower.join('-');
  const capital = lower.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return style === 'pascal' ? capital : capital.charAt(0).toLowerCase() + capital.slice(1);
}

/** Members looked at when neither the object nor the body's first level shows a style. */
const mostMembers = 200;

/** The members of the whole body, level by level, the first few. */
function membersBelow(root: JsonNode): readonly JsonMember[] {
  const members: JsonMember[] = [];
  let level: readonly JsonNode[] = [root];
  while (level.length > 0 && members.length < mostMembers) {
    const here = level.flatMap((node) => node.members.slice(0, mostMembers));
    members.push(...here);
    level = [...here.map(({ value }) => value), ...level.flatMap((node) => node.elements.slice(0, 3))].slice(
      0,
      mostMembers,
    );
  }
  return members.slice(0, mostMembers);
}

/** Reading: soap:Body; SOAP spells its own parts, not the service's. */
const soapPart = /^[^:]{1,40}:(?:Envelope|Header|Body)$/u;

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function styleOf(members: readonly JsonMember[]): Style {
  const counts = { snake: 0, camel: 0, kebab: 0, pascal: 0, plain: 0, mixed: 0 };
  for (const member of members.slice(0, mostMembers)) {
    if (soapPart.test(member.name)) continue;
    // A prefix of XML is no part of the name.
    const name = bare(member.name);
    // `First_Name` is of no style that another name could be put into.
    if (name.includes('_', 1)) counts[/\p{Lu}\p{Ll}/u.test(name) ? 'mixed' : 'snake'] += 1;
    else if (name.includes('-')) counts.kebab += 1;
    else if (capitalised.test(name)) counts.pascal += 1;
    else if (hump.test(name)) counts.camel += 1;
    else counts.plain += 1;
  }
  if (counts.mixed > 0) return null;
  if (counts.snake > 0 && counts.camel === 0 && counts.pascal === 0) return 'snake';
  if (counts.kebab > 0 && counts.snake === 0) return 'kebab';
  if (counts.camel > 0 && counts.snake === 0) return 'camel';
  return counts.pascal > 0 && counts.plain === 0 ? 'pascal' : null;
}

/** Whether the request's names begin with small letters. */
function speaksSmall(parent: JsonNode, root: JsonNode): boolean {
  const name = parent.members[0]?.name ?? root.members[0]?.name;
  return name !== undefined && /^\p{Ll}/u.test(bare(name));
}
