import { readHtml } from '../../html/visible-text.ts';
import { reasonPhrase } from '../../http/status-codes.ts';
import type { ApiError, ErrorBody } from '../shape.ts';

type Envelope = Omit<ApiError, 'fieldErrors'>;

/** Headings and first lines are no longer. */
const longestHeading = 200;
/** Reading: a status code that stands alone: `404 Not Found`, `Server Error (500)`, `Error 503`. */
const standaloneCode = /(?:^|[\s(:#"“'-])([45]\d{2})(?=$|[\s):.,-])/u;
/** Reading: a text that begins with a status code: `404: Not Found`, `404 page not found`. */
const leadingCode = /^(?:HTTP(?:\/\d(?:\.\d)?)? |Error:? |status:? )?([1-5]\d{2})(?=[\s:,.-])/iu;

/** Reading: the first line of a table. */
const tableLine = /^\s*[|│║┌╔+]/u;

/** Title, sentence and status of a page or a plain text. */
export function readPageEnvelope(body: ErrorBody): Envelope {
  if (body.kind === 'html') return readPage(body.text);
  const [first = ''] = body.text.trim().split('\n', 1);
  const heading = tableLine.test(first) ? '' : first;
  const line = heading.trim().slice(0, longestHeading);
  return {
    title: line === '' ? null : line,
    detail: null,
    code: null,
    statusCode: known(leadingCode.exec(line)?.[1]),
  };
}

function readPage(text: string): Envelope {
  const page = readHtml(text);
  const headings = page.headings.map((heading) => heading.text.trim()).filter((heading) => heading !== '');
  const title = page.title?.trim() ?? null;
  const lines = page.text.text.split('\n').map((line) => line.trim());
  const places = [title, ...headings, ...lines.filter((line) => line !== '').slice(0, 8)];
  let statusCode: number | null = null;
  for (const place of places) {
    statusCode ??= place === null ? null : known(standaloneCode.exec(place.slice(0, longestHeading))?.[1]);
  }
  const heading =
    title !== null && title !== '' ? title : (headings[0] ?? lines.find((line) => line !== '') ?? null);
  const detail =
    lines.find((line) => line.length > 20 && line !== heading && !headings.includes(line)) ?? null;
  return { title: heading, detail: detail?.slice(0, 500) ?? null, code: null, statusCode };
}

/** Only numbers that are a status code count. */
function known(digits: string | undefined): number | null {
  const code = Number(digits ?? Number.NaN);
  return reasonPhrase(code) === null ? null : code;
}
