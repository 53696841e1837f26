/** A text with holes: what stands there, and environment variables in place of secrets. Plain data. */
export type Template = readonly (string | { readonly variable: string })[];

/** The text with each variable as `spell` writes it. */
export function spelled(
  template: Template,
  spell: (variable: string) => string,
  literal: (text: string) => string = (text) => text,
): string {
  return template.map((part) => (typeof part === 'string' ? literal(part) : spell(part.variable))).join('');
}

/** Neighbouring texts joined, empty ones left out. */
export function joined(parts: Template): Template {
  const result: (string | { readonly variable: string })[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** The characters of the texts between the variables. */
export function literalText(template: Template): string {
  return template.filter((part) => typeof part === 'string').join('');
}
