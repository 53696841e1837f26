import type { Plugin } from 'vite';

/** Reading: the line of a shape's source that links the vendor's page. */
const referenceLine = /^ {2}reference:\s{1,20}'https?:\/\/[^'\n]{1,300}',\n/gmu;
/** Reading: the line of a shape's source that says what people call it. */
const nameLine = /^ {2}name:\s{1,20}(?:'[^'\n]{1,200}'|"[^"\n]{1,200}"),\n/gmu;
/** Reading: the path of a shape's source file. */
const shapeFile = /\/core\/shapes\/[\w-]{1,60}\.ts$/u;

/** A shape's source without its link and its name. Other files have lines like these two, but not both. */
export function withoutReference(source: string): string {
  const shortened = source.replaceAll(referenceLine, '');
  return shortened === source ? source : shortened.replaceAll(nameLine, '');
}

/**
 * Leaves the links and names of the shapes out of the worker, which never shows one: the page about formats has them from
 * its generated catalogue. They are the largest texts there that no one would miss.
 */
export function withoutReferences(): Plugin {
  return {
    name: 'without-references',
    enforce: 'pre',
    transform: (code, id) =>
      shapeFile.test(id.split('?', 1)[0] ?? '') ? { code: withoutReference(code), map: null } : null,
  };
}
