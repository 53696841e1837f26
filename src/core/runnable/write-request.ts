import type { TextEdit } from '../text/edit.ts';
import { asMultipart, type FormPart, readFormParts, sharesNames } from './form-parts.ts';
import { editHead } from './edit-head.ts';
import { editTemplate, standsFor } from './edit-template.ts';
import { hideInBody, hideInUrl } from './hide-secrets.ts';
import type { RequestParts, Variable } from './request-parts.ts';
import { literalText, type Template } from './template.ts';
import type { RunnableBody, RunnableRequest, RunnableTarget } from './target.ts';
import { VariableBook } from './variable-names.ts';

/** A request as code, and what a person does before running it. */
export interface WrittenRequest {
  readonly code: string;
  readonly variables: readonly (Variable & { readonly command: string })[];
  /** What has to be filled in or known, one sentence each. */
  readonly notes: readonly string[];
  /** For a download. */
  readonly fileName: string;
}

interface WriteRequestOptions {
  readonly parts: RequestParts;
  /** The body as pasted: `Inspection.requestBody`. */
  readonly original: string | null;
  /** The body to send, corrected or not. */
  readonly body: string | null;
  readonly target: RunnableTarget;
  /** The address as the diagnosis has it, and the edits to make of it. */
  readonly address?: {
    readonly before: string;
    readonly text: string;
    readonly edits: readonly TextEdit[];
  };
  /** The edits to make of `parts.head`. */
  readonly head?: { readonly edits: readonly TextEdit[] };
}

/**
 * Writes the request down for a target with the given body. Outside of its secrets the body is what is sent, byte for
 * byte. Does not check whether the request makes sense.
 */
export function writeRequest({
  parts,
  original,
  body,
  target,
  address,
  head,
}: WriteRequestOptions): WrittenRequest {
  const notes = [...parts.notes];
  const bodyNotes: string[] = [];
  const book = new VariableBook(parts.variables);
  const text = body ?? '';
  const echoes = parts.echoes.map(({ start, end, variable }) => ({
    value: original?.slice(start, end) ?? '',
    variable,
  }));
  const form = parts.bodyIs === 'form-parts' && target.id !== 'json' ? readFormParts(text, book) : null;
  const content = form !== null || text === '' ? [] : hideInBody(text, book, echoes);
  let request: RunnableRequest = {
    method: parts.method,
    url: address === undefined ? parts.url : editedUrl(parts, address, book),
    headers: headersFor(parts, editHead(parts.headers, head?.edits ?? [], book), text, notes),
    body: form === null ? bodyFor(parts, content, target, bodyNotes) : formFor(form, target, bodyNotes),
  };
  if (request.body.kind === 'parts' && !takes(target, request.body.parts)) {
    const { body: octets, type } = asMultipart(request.body.parts);
    request = {
      ...request,
      headers: [...request.headers, { name: 'Content-Type', value: [type] }],
      body: { kind: 'text', text: octets },
    };
  }
  const limits = target.limits(request);
  if (bodyNotes.length === 0 || target.takesNamesOnce === true) bodyNotes.push(...limits);
  const used = variablesOf(request, target);
  return {
    code: target.render(request),
    variables: [...parts.variables, ...book.variables()]
      .filter(({ name }) => used.has(name))
      .map((variable) => ({ ...variable, command: target.setVariable(variable.name) })),
    notes: target.id === 'json' ? bodyNotes : [...notes, ...bodyNotes],
    fileName: `request.${target.id === 'json' ? extensionOf(text) : target.extension}`,
  };
}

/** Whether the target writes these parts as its own form; a name that it holds once is no reason to lose a file. */
function takes({ takesParts, takesNamesOnce }: RunnableTarget, parts: readonly FormPart[]): boolean {
  if (takesParts !== true) return false;
  return takesNamesOnce !== true || !sharesNames(parts) || parts.some(({ file }) => file !== null);
}

/** The two end together: before the URL may stand a host that was not known, or a login that was taken out. */
function editedUrl(
  { url, urlSizes }: RequestParts,
  { before, text, edits }: NonNullable<WriteRequestOptions['address']>,
  book: VariableBook,
): Template {
  const sent = before.split('#', 1)[0] ?? '';
  // A later round has an address of its own.
  if (!standsFor(url, urlSizes, sent)) return hideInUrl(text.split('#', 1)[0] ?? '', book);
  const shift = urlSizes.reduce((sum, size) => sum + size, 0) - sent.length;
  return editTemplate(url, urlSizes, edits, shift);
}

function variablesOf({ url, headers, body }: RunnableRequest, target: RunnableTarget): ReadonlySet<string> {
  const inBody =
    body.kind === 'text' ? body.text : body.kind === 'parts' ? body.parts.flatMap(({ value }) => value) : [];
  const all = target.id === 'json' ? inBody : [...url, ...headers.flatMap(({ value }) => value), ...inBody];
  return new Set(all.flatMap((part) => (typeof part === 'string' ? [] : [part.variable])));
}

/** Reading: what a body looks like by its first character. */
const looks: readonly (readonly [RegExp, string, string])[] = [
  [/^\s{0,200}[{["]/u, 'application/json', 'json'],
  [/^\s{0,200}</u, 'application/xml', 'xml'],
  [/^[\w.[\]%+-]{1,200}=/u, 'application/x-www-form-urlencoded', 'txt'],
];

const lookOf = (text: string) => looks.find(([pattern]) => pattern.test(text.slice(0, 400)));

function extensionOf(text: string): string {
  return lookOf(text)?.[2] ?? 'txt';
}

/** A body without a stated type would be called a form or plain text by the clients: it gets the type it looks like. */
function headersFor(
  parts: RequestParts,
  headers: RunnableRequest['headers'],
  text: string,
  notes: string[],
): RunnableRequest['headers'] {
  const stated = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  if (parts.bodyIs === 'form-parts')
    return headers.filter(({ name }) => name.toLowerCase() !== 'content-type');
  if (stated || text === '') return headers;
  const type = parts.mediaType ?? lookOf(text)?.[1] ?? 'text/plain';
  notes.push(`Your text states no \`Content-Type\`; \`${type}\` is what the body looks like.`);
  return [...headers, { name: 'Content-Type', value: [type] }];
}

/** Files are named, not held: they are read where the code runs. */
function formFor(form: readonly FormPart[], target: RunnableTarget, notes: string[]): RunnableBody {
  const files = form.flatMap(({ file }) => file ?? []);
  if (files.length > 0) {
    const named = files
      .slice(0, 3)
      .map((file) => `\`${file}\``)
      .join(', ');
    notes.push(
      target.takesParts === true
        ? `The form sends ${files.length === 1 ? 'the file' : 'the files'} ${named}: run the code beside ${files.length === 1 ? 'it' : 'them'}.`
        : `The content of ${named} is not in your text, so it is left out here. Use curl for bash.`,
    );
  }
  return { kind: 'parts', parts: form };
}

/** Octets that were no text when the request was pasted. */
const isNoText = (text: string): boolean => text.includes('\0') || text.includes('\ufffd');

function bodyFor(
  parts: RequestParts,
  content: Template,
  target: RunnableTarget,
  notes: string[],
): RunnableBody {
  const text = literalText(content);
  if (content.length === 0) {
    if (parts.bodyIs !== 'elsewhere') return { kind: 'none' };
    notes.push('The body is not in your text. Save it as `request-body` beside the script.');
    return { kind: 'file', name: 'request-body' };
  }
  if (target.id === 'json') return { kind: 'text', text: content };
  if (isNoText(text)) {
    notes.push('The body holds octets that are not text. Save it as `request-body` beside the script.');
    return { kind: 'file', name: 'request-body' };
  }
  if (target.holds(text)) return { kind: 'text', text: content };
  notes.push('The body does not fit into a command here. Copy the body alone and save it as `request-body`.');
  return { kind: 'file', name: 'request-body' };
}
