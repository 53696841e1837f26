import { quoted } from '../checks/clues/words.ts';
import { isUrlName } from '../values/names.ts';
import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: a host with a point in it, and what may stand behind a host. */
const hostStart = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}\p{L}{2,24}(?::\d{2,5})?(?:[/?#]|$)/u;
/** Reading: a scheme with its slashes. */
const scheme = /^[a-z][a-z\d+.-]{1,20}:\/\//iu;
/** `http:/x`, `http//x`, `htp://x`, `https:\\x`, `https://https://x`. */
const slips: readonly (readonly [RegExp, string, string])[] = [
  [/^https?:[\\/]{2,4}(?=https?:\/\/)/iu, '', 'has its scheme twice'],
  [/^(https?)(?:\/\/:|: \/\/|:\/{3,5})(?=[\p{L}\d])/iu, '$1://', 'has other signs behind its scheme'],
  [/^(https?):[\\/](?![\\/])/iu, '$1://', 'has one slash behind its scheme'],
  [
    /^(https?):(?=(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?:[/?#:]|$))/iu,
    '$1://',
    'has no slashes behind its scheme',
  ],
  [
    /^(?:\[[^\]]{0,200}\]\()?[<("'“‘]{0,3}(https?:\/\/[^\s<>"'“”‘’()]{3,1000})[>)"'”’]{0,3}$/iu,
    '$1',
    'has other signs around it',
  ],
  [/^(https?)[:;]?\/\/(?=[\p{L}\d])/iu, '$1://', 'has no colon behind its scheme'],
  [/^(?:htp|htttp|hhtp|ttp):\/\//iu, 'http://', 'has a slip in its scheme'],
  [/^(?:htps|httsp|htttps|ttps|hhtps|httpss):\/\//iu, 'https://', 'has a slip in its scheme'],
];

/** Reading: the name of a file, whose ending is no country's or trade's. */
const fileName =
  /^[\w-]{1,80}(?:\.[\w-]{1,80}){0,3}\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|csv|txt|json|xml|ya?ml|mp[34]|html?|js|css)$/iu;

/** Reading: words that refuse an address for its scheme. */
const wantsHttps = /(?<!\w)https\b/iu;

/** Reading: words for an address by the older standard. */
const wantsUri = /(?<!\w)uri\b/iu;

/** Blanks in the host or beside a slash slipped in; those of a path, and its other letters, are percent-encoded. */
function withoutBlanks(address: string): string {
  return address
    .replace(
      /^(\w{1,20}:\/\/)([^/?#]{1,300})/u,
      (_, start: string, host: string) => start + host.replaceAll(/\s/gu, ''),
    )
    .replaceAll(/\s(?=\/)|(?<=\/)\s/gu, '')
    .replace(
      /^(\w{1,20}:\/\/[^/?#]{1,300})([/?#].{1,2000})$/su,
      (_, start: string, rest: string) =>
        start + rest.replaceAll(/[^\u0021-\u007E\uD800-\uDFFF]+/gu, encodeURIComponent),
    );
}

function isUrlPlace({ name, facts }: Target): boolean {
  return facts.format === 'uri' || facts.format === 'url' || (isUrlName(name) && facts.format === null);
}

/**
 * A web address without its scheme, with backslashes or blanks, or with a slip in its scheme.
 * @see {@link https://url.spec.whatwg.org/#url-writing URL Standard, writing}
 */
export const urlForm: Probe = {
  id: 'url-form',
  explains: ['invalid-format', 'invalid-field', 'wrong-type'],
  run: (target) => {
    const text = textOf(target);
    if (text === null || text.trim() === '' || !isUrlPlace(target)) return null;
    const name = nameOf(target);
    const trimmed = text.trim();
    if (trimmed.includes('\\') && (scheme.test(trimmed.replaceAll('\\', '/')) || target.stated !== null))
      return answer(
        'certain',
        `${name} has backslashes in a web address`,
        [writeText(target, trimmed.replaceAll('\\', '/'), 'the same address with slashes')],
        'likely',
      );
    if (/^http:\/\//iu.test(trimmed) && wantsHttps.test(target.stated?.message.slice(0, 600) ?? ''))
      return answer(
        'certain',
        `${name} begins with \`http:\``,
        [writeText(target, trimmed.replace(/^http:/iu, 'https:'), 'the same address with `https:`')],
        'likely',
      );
    for (const [slip, mended, what] of slips) {
      const written = trimmed.replace(slip, mended);
      if (written !== trimmed)
        return answer(
          'certain',
          `${name} ${what}`,
          [writeText(target, written, 'the address as it was probably meant')],
          'likely',
        );
    }
    const isBlank = /\s/u.test(trimmed);
    // RFC 3986 has ASCII alone; who speaks of URLs mostly takes other letters too.
    const isForeign =
      /^[^/]+\/\/[^/]+\/.*\P{ASCII}/su.test(trimmed) && wantsUri.test(target.stated?.message ?? '');
    if ((isBlank || isForeign) && scheme.test(trimmed))
      return answer(
        'certain',
        `${name} has ${isBlank ? 'blanks' : 'letters beyond ASCII'} in a web address`,
        [writeText(target, withoutBlanks(trimmed), 'as a web address writes them')],
        'likely',
      );
    const wanted = target.facts.format !== null || target.stated !== null;
    if (!wanted || scheme.test(trimmed)) return null;
    if (trimmed.startsWith('//'))
      return answer(
        'certain',
        `${name} has no scheme before the slashes`,
        [writeText(target, `https:${trimmed}`, 'with `https:`, as most sites want')],
        'likely',
      );
    if (hostStart.test(trimmed) && !trimmed.includes('@') && !fileName.test(trimmed))
      return answer(
        'certain',
        `${name} has no scheme: ${quoted(trimmed, 40)}`,
        [writeText(target, withoutBlanks(`https://${trimmed}`), 'with `https://`, as most sites want')],
        'likely',
      );
    if (/^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/|$)/iu.test(trimmed))
      return answer(
        'certain',
        `${name} has no scheme: ${quoted(trimmed, 40)}`,
        [writeText(target, `http://${trimmed}`, 'with `http://`, as this machine answers')],
        'likely',
      );
    return target.facts.format === null
      ? null
      : answer('certain', `${name} is no web address: ${quoted(trimmed, 40)}`, [
          askAnew(target, 'the whole address, with `https://`'),
        ]);
  },
};
