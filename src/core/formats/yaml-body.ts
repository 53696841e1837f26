import { sliceOf } from '../text/mapped-text.ts';
import { readYamlBody } from '../yaml/body.ts';
import type { Format } from './format.ts';
import { responseOfBody } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';

const WINDOW = 65536;

/**
 * The body of a response alone, as YAML: what Kubernetes tools with `-o yaml`, Rails and APIs that answer
 * `application/yaml` give. The status is unknown unless the body says it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9512 RFC 9512}
 */
export const yamlBody: Format = {
  id: 'yaml-body',
  name: 'YAML body',
  sniff: (text) => {
    // The window ends where a line does that a document can end with.
    const window = text.length <= WINDOW ? text : text.slice(0, text.lastIndexOf('\n', WINDOW) + 1);
    return readYamlBody(window) === undefined
      ? undefined
      : { confidence: 0.73, because: 'has names with colons and indented values, as YAML has' };
  },
  parse: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    // The indent of the first line counts.
    const from = text.lastIndexOf('\n', start) + 1;
    return { value: start === end ? [] : [responseOfBody(sliceOf(text, from, end), null)], problems: [] };
  },
};
