import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Slack's Web API: `{"ok": false, "error": "invalid_blocks", "response_metadata": {"messages": ["[ERROR] … [json-pointer:/blocks/0]"]}}`, with 200.
 *
 * @see {@link https://docs.slack.dev/apis/web-api/ Slack, Web API}
 */
export const slack = apiShape({
  id: 'slack',
  name: 'Slack',
  reference: 'https://docs.slack.dev/apis/web-api/',
  confidence: 0.95,
  because: 'has `ok` false and an `error` code',
  body: { ok: (node) => node.kind === 'boolean' && node.text === 'false', error: /^[a-z0-9_.-]+$/u },
  envelope: { title: [], detail: ['response_metadata.messages.0', 'error'], code: 'error', status: [] },
  fields: (content) =>
    reach(content, 'response_metadata.messages.*').flatMap((node) => {
      const head = node.text.slice(0, 2000);
      const pointer = jsonPointer.exec(head)?.[1] ?? missingField.exec(head)?.[1];
      return pointer === undefined
        ? []
        : [
            stated({
              paths: readSpelledPath(pointer),
              message: node.text,
              in: 'body',
              span: node.span,
              said: 'sentence',
            }),
          ];
    }),
});

/** Reading: the name behind Slack's words for an absent argument. */
const missingField = /\bmissing required field: ([\w.]{1,80})/u;
/** Reading: the pointer in Slack's brackets. */
const jsonPointer = /\[json-pointer:(\/[^\]]{0,200})\]/u;
