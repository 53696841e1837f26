import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';

/**
 * S3 and Azure Storage: `<Error><Code>…</Code><Message>…</Message>…</Error>`.
 *
 * What was wrong with a parameter stands in `ArgumentName` (S3), `QueryParameterName` or `HeaderName` (Azure).
 *
 * @see {@link https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html Amazon S3, Error responses}
 */
export const s3Xml = apiShape({
  id: 's3-xml',
  name: 'S3 and Azure Storage',
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  confidence: 0.95,
  because: 'is XML of `Code` and `Message`',
  when: (body, content) => body.kind === 'xml' && fits(content, { Code: 'string', Message: 'any' }),
  envelope: { title: [], detail: ['Message', 'Message.#text'], code: 'Code', status: [] },
  fields: (content) => [
    ...readEntries([content], {
      place: 'QueryParameterName',
      message: 'Message',
      code: 'Code',
      in: 'query',
      paths: (place) => [[place.text]],
    }),
    ...readEntries([content], {
      place: 'HeaderName',
      message: 'Message',
      code: 'Code',
      in: 'header',
      paths: (place) => [[place.text]],
    }),
    ...readEntries([content], {
      place: 'ArgumentName',
      message: 'Message',
      code: 'Code',
      paths: (place) => [[place.text]],
    }),
  ],
  exhaustive: true,
});
