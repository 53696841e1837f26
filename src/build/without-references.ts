import type { Plugin } from 'vite';

/** Reading: the line of a shape's source that links the vendor's page. */
const referenceLine = /^ {2}reference:\s{1,20}'https?:\/\/[^'\n]{1,300}',\n/gmu;
/** Reading: the path of a shape's source file. */
const shapeFile = /\/core\/shapes\/[\w-]{1,60}\.ts$/u;

/** A shape's source without its link. */
export function withoutReference(source: string): string {
  return source.replaceAll(referenceLine, '');
}

/**
 * Leaves the links of the shapes out of the worker, which never shows one: the page about formats has them from its
 * generated catalogue. They are the largest texts there that no one would miss.
 */
export function withoutReferences(): Plugin {
  return {
    name: 'without-references',
    enforce: 'pre',
    transform: (code, id) =>
      shapeFile.test(id.split('?', 1)[0] ?? '') ? { code: withoutReference(code), map: null } : null,
  };
}
