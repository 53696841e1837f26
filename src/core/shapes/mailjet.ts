import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';

/**
 * Mailjet: `{"ErrorIdentifier": "…", "ErrorCode": "mj-0002", "StatusCode": 401, "ErrorMessage": "…"}`, and the same in
 * `Errors` of each message of a call, where `ErrorRelatedTo` lists the places in the message.
 *
 * @see {@link https://github.com/mailjet/mailjet-apiv3-nodejs Mailjet, client library (`SendEmailV3_1`)}
 */
export const mailjet = apiShape({
  id: 'mailjet',
  name: 'Mailjet',
  reference: 'https://dev.mailjet.com/docs/email-api/email_api_overview/status_codes',
  confidence: 0.96,
  because: 'has `ErrorIdentifier` with `ErrorMessage`, or `Messages` with a `Status`',
  when: (_, content) =>
    fits(content, { ErrorIdentifier: 'string', ErrorMessage: 'string' }) ||
    (fits(content, { Messages: [{ Status: 'string' }] }) && reach(content, 'Messages.*.Errors.*').length > 0),
  envelope: {
    title: [],
    detail: ['ErrorMessage', 'Messages.*.Errors.0.ErrorMessage'],
    code: ['ErrorCode', 'Messages.*.Errors.0.ErrorCode'],
    status: ['StatusCode', 'Messages.*.Errors.0.StatusCode'],
  },
  fields: (content) =>
    reach(content, 'Messages.*').flatMap((message, index) =>
      reach(message, 'Errors.*').flatMap((error) =>
        reach(error, 'ErrorRelatedTo.*').map((place) =>
          stated({
            paths: pathsAt(place).map((path) => ['Messages', index, ...path]),
            message: reachText(error, 'ErrorMessage') ?? '',
            code: reachText(error, 'ErrorCode'),
            span: place.span,
          }),
        ),
      ),
    ),
});
