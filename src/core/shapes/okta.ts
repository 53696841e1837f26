import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Okta: `{"errorCode": "E0000001", "errorSummary": "…", "errorId": "…", "errorCauses": [{"errorSummary": "login: …"}]}`.
 *
 * A cause begins with the field's name and a colon.
 *
 * @see {@link https://developer.okta.com/docs/reference/error-codes/ Okta, Error codes}
 */
export const okta = apiShape({
  id: 'okta',
  name: 'Okta',
  reference: 'https://developer.okta.com/docs/reference/error-codes/',
  confidence: 0.98,
  because: 'has `errorCode` and `errorSummary`',
  body: { errorCode: /^E\d+$/u, errorSummary: 'string' },
  envelope: { title: [], detail: 'errorSummary', code: 'errorCode', status: [] },
  fields: (content) =>
    causes
      .flatMap((address) => reach(content, address))
      .flatMap((node) => {
        const name = fieldAndSentence.exec(node.text.slice(0, 300))?.[1];
        return name === undefined
          ? []
          : [
              stated({
                paths: readSpelledPath(name),
                message: node.text,
                in: 'body',
                span: node.span,
                said: 'sentence',
              }),
            ];
      }),
});

/** A list; in some answers one cause that is no list. */
const causes = ['errorCauses.*.errorSummary', 'errorCauses.errorSummary'] as const;
/** Reading: a name without blanks and a colon. */
const fieldAndSentence = /^([\w.[\]-]{1,100}): /u;
