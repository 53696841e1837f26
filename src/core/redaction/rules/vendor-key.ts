import type { RedactionRule } from '../rule.ts';

/** Prefixes that vendors put on their keys so that they can be found, each with the least length of what follows. */
const prefixes =
  /\b(?:hari_[A-Za-z0-9_-]{8,200}|gh[opusr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|glpat-[\w-]{16,100}|npm_[A-Za-z0-9]{30,60}|(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,250}|sk-[A-Za-z0-9_-]{20,250}|xox[abeprs]-[A-Za-z0-9-]{10,250}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,60}|SG\.[\w-]{16,64}\.[\w-]{16,128}|dop_v1_[a-f0-9]{40,80}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,64}|whsec_[A-Za-z0-9+/=]{16,100}|hf_[A-Za-z0-9]{20,60}|pat[A-Za-z0-9]{14}\.[a-f0-9]{40,80})/gu;

/** Keys that carry their maker's prefix: HARi, GitHub, GitLab, npm, Stripe, Slack, AWS, Google, SendGrid, Shopify … */
export const vendorKey: RedactionRule = {
  id: 'vendor-key',
  find: (text) =>
    [...text.matchAll(prefixes)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'key' as const,
    })),
};
