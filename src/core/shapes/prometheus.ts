import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/**
 * Prometheus' HTTP API: `{"status": "error", "errorType": "bad_data", "error": "…"}`. `status` is a word.
 *
 * Only the sentence names a parameter; `warnings` and `infos` are about what was found.
 *
 * @see {@link https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview Prometheus, HTTP API}
 */
export const prometheus = apiShape({
  id: 'prometheus',
  name: 'Prometheus',
  reference: 'https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview',
  confidence: 0.97,
  because: 'has `status` "error", `errorType` and `error`',
  body: { status: /^error$/u, errorType: 'string', error: 'string' },
  envelope: { title: 'errorType', detail: 'error', code: 'errorType', status: [] },
  fields: (content, { text }) =>
    reach(content, 'error').flatMap((node) => {
      const name = parameter.exec(node.text.slice(0, 300))?.[1];
      if (name === undefined) return [];
      const start = text.indexOf(name, node.span.start);
      return [
        stated({
          paths: [[name]],
          message: node.text,
          code: reachText(content, 'errorType'),
          span: { start, end: start + name.length },
          said: 'sentence',
        }),
      ];
    }),
  exhaustive: true,
});

/** Reading: how Prometheus names the parameter that it refuses. */
const parameter = /^(?:invalid parameter "|(?:no|missing) )([\w.-]{1,60}(?:\[\])?)(?:":| parameter)/u;
