import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/** Reading: labels of columns behind a sentence about mandatory fields: `…fields are mandatory: Short description, Caller` */
const mandatory = /\bmandatory(?: fields are not filled in)?: ([\p{L}\d][^:\n]{0,600})$/u;

/**
 * ServiceNow: `{"error": {"message": "…", "detail": "…"}, "status": "failure"}`. `status` is a word. Policies name the
 * columns by their labels; a column is called like its label, in small letters with low lines.
 *
 * @see {@link https://www.servicenow.com/docs/r/yokohama/api-reference/rest-api-explorer/c_RESTAPI.html ServiceNow, REST API}
 */
export const servicenow = apiShape({
  id: 'servicenow',
  name: 'ServiceNow',
  reference: 'https://www.servicenow.com/docs/r/yokohama/api-reference/rest-api-explorer/c_RESTAPI.html',
  confidence: 0.97,
  because: 'has `error` of `message` and `detail`, and `status` "failure"',
  body: { error: { message: 'string', detail: 'string|null' }, status: /^failure$/u },
  envelope: { title: 'error.message', detail: ['error.detail', 'error.message'], code: [], status: [] },
  fields: (content) =>
    reach(content, 'error.detail').flatMap(({ text, span }) =>
      (mandatory.exec(text.slice(0, 1000))?.[1]?.split(', ') ?? []).map((label) =>
        stated({
          paths: [
            [
              label
                .trim()
                .toLowerCase()
                .replaceAll(/[^\p{L}\d]+/gu, '_'),
            ],
            [label],
          ],
          message: text,
          in: 'body',
          span,
          said: 'sentence',
        }),
      ),
    ),
});
