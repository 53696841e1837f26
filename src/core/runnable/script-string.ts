import type { Template } from './template.ts';

/**
 * A text as a double-quoted literal with JSON's escapes (RFC 8259 §7), which JavaScript and Python read alike. A text
 * with variables is a sum of literals and of what `spell` writes for a variable.
 */
export function scriptString(template: Template, spell: (variable: string) => string): string {
  if (template.length === 0) return '""';
  return template
    .map((part) => (typeof part === 'string' ? JSON.stringify(part) : spell(part.variable)))
    .join(' + ');
}
