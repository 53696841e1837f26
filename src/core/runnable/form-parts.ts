import { readMultipartParts } from '../shapes/multipart-fields.ts';
import { hideInField } from './hide-secrets.ts';
import { joined, type Template } from './template.ts';
import type { VariableBook } from './variable-names.ts';

/** One field of a `multipart/form-data` body, to be written as the target's own form. */
export interface FormPart {
  readonly name: string;
  readonly value: Template;
  /** The file that is sent instead of the value; `null` for a text. */
  readonly file: string | null;
  readonly mediaType: string | null;
}

/** Reading: the file's name of a part, RFC 7578 §4.2. */
const fileName = /(?<!\w)filename="([^"]{1,300})"/iu;
/** Reading: the media type of a part. */
const partType = /^content-type: ?([\w.+/-]{3,100})/imu;
const longestHead = 4000;

/** The fields of a form, without their secrets; `null` when the text has no parts. */
export function readFormParts(text: string, book: VariableBook): readonly FormPart[] | null {
  const parts = readMultipartParts(text, '');
  if (parts === undefined || parts.length === 0) return null;
  return parts.map(({ name, nameSpan, value, valueSpan }) => {
    const head = text.slice(nameSpan.start, Math.min(valueSpan.start, nameSpan.start + longestHead));
    return {
      name,
      value: hideInField(name, value, book),
      file: fileName.exec(head)?.[1] ?? null,
      mediaType: partType.exec(head)?.[1] ?? null,
    };
  });
}

/** Whether two parts have one name, as several files or a list of values have. */
export function sharesNames(parts: readonly FormPart[]): boolean {
  return new Set(parts.map(({ name }) => name)).size < parts.length;
}

/** A boundary that no line of the parts begins with, for targets without a form of their own. */
const boundary = 'form-data-boundary-7MA4YWxk';

/** The parts as the octets of a body, without files, for a target that writes no forms. */
export function asMultipart(parts: readonly FormPart[]): { readonly body: Template; readonly type: string } {
  const texts = parts.flatMap(({ name, value, file, mediaType }): Template =>
    file !== null
      ? []
      : [
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n`,
          mediaType === null ? '\r\n' : `Content-Type: ${mediaType}\r\n\r\n`,
          ...value,
          '\r\n',
        ],
  );
  return {
    body: joined([...texts, `--${boundary}--\r\n`]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
