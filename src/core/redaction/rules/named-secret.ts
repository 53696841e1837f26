import { findPairs } from '../pairs.ts';
import type { RedactionRule, SecretSpan } from '../rule.ts';
import { isHarmless, judgeName, looksSecret } from '../words.ts';

/**
 * Values whose name says they are secret, in any notation: JSON members, form fields, query parameters, header fields,
 * environment variables, command options. The name stays. Authorization and cookies have rules of their own.
 */
export const namedSecret: RedactionRule = {
  id: 'named-secret',
  find: (text) => {
    const found: SecretSpan[] = [];
    for (const { name, value, quoted, line } of findPairs(text)) {
      const lower = name.toLowerCase();
      if (lower.endsWith('authorization') || lower === 'cookie' || lower === 'set-cookie') continue;
      const verdict = judgeName(name);
      if (verdict === undefined) continue;
      const written = text.slice(value.start, value.end);
      if (isHarmless(written) || (!quoted && !line && /^[[{(]/u.test(written))) continue;
      if (verdict.strength === 'weak' && !looksSecret(written)) continue;
      found.push({ start: value.start, end: value.end, kind: verdict.kind });
    }
    return found;
  },
};
