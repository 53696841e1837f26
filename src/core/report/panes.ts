import type { FieldError, Finding } from '../checks/check.ts';
import type { Pane, PaneMark } from '../diagnosis.ts';
import type { Body, HttpRequest, HttpResponse } from '../http/message.ts';
import { fromSource, type MappedText } from '../text/mapped-text.ts';
import { lineStart } from '../text/line-start.ts';
import type { Span } from '../text/span.ts';
import { type HeadFrame, headFrame } from './head-frame.ts';

/** How a span of the source text is written in the pane, or `undefined` when it lies outside it. */
type IntoPane = (span: Span) => Span | undefined;

interface Frame {
  readonly pane: Omit<Pane, 'marks'>;
  readonly into: IntoPane;
}

/** A body copied character by character stands in the source as it is; only decoded ones need a text of their own. */
function isVerbatim(mapped: MappedText): boolean {
  const [piece] = mapped.pieces;
  return mapped.pieces.length === 1 && piece !== undefined && piece.to - piece.from === piece.length;
}

function sliceFrame(of: Pane['of'], start: number, end: number, mediaType: string | null): Frame {
  return {
    pane: { of, start, end, text: null, mediaType },
    into: (span) =>
      span.start >= start && span.end <= end
        ? { start: span.start - start, end: span.end - start }
        : undefined,
  };
}

function decodedFrame(of: Pane['of'], body: Body): Frame {
  const { content } = body;
  const first = content.pieces[0];
  const last = content.pieces.at(-1);
  return {
    pane: {
      of,
      start: first?.from ?? 0,
      end: last?.to ?? 0,
      text: content.text,
      mediaType: body.mediaType,
    },
    into: (span) => fromSource(content, span),
  };
}

/** The response as it stands in the paste, head and body; a body that had to be decoded is shown decoded. */
function responseFrame(paste: string, response: HttpResponse | null): Frame {
  const body = response?.body ?? null;
  if (response === null || (body === null && response.statusSpan === null)) {
    return sliceFrame('paste', 0, paste.length, null);
  }
  const head = response.statusSpan ?? response.headers[0]?.nameSpan ?? null;
  if (body === null || body.content.text === '') {
    return sliceFrame('paste', lineStart(paste, head?.start ?? 0), paste.length, null);
  }
  if (!isVerbatim(body.content)) return decodedFrame('paste', body);
  const piece = body.content.pieces[0];
  const bodyStart = piece?.from ?? 0;
  // A status found behind the body (`curl -w`, a sentence after it) does not move the pane's start.
  const start = lineStart(paste, head === null ? bodyStart : Math.min(head.start, bodyStart));
  return sliceFrame('paste', start, Math.max(piece?.to ?? 0, head?.end ?? 0), body.mediaType);
}

/** A larger body is not copied for the sake of a head above it. */
const largestCopied = 800_000;
/** Reading: a line of JSON, which is no head to read. */
const jsonLine = /^\s{0,200}["{[\]}]/u;
/** A head further behind its body is not shown with it. */
const mostBehind = 20_000;

/** The head above a body that stands elsewhere, or in other words, than it is read here. */
function underHead(frame: Frame, head: HeadFrame | null, source: string): Frame {
  const { pane, into } = frame;
  const body = pane.text ?? source.slice(pane.start, pane.end);
  if (head === null || body.length > largestCopied) return frame;
  const by = head.text.length;
  return {
    pane: { ...pane, text: head.text + body, headLines: head.lines },
    into: (span) => {
      const inBody = into(span);
      return inBody === undefined ? head.into(span) : { start: inBody.start + by, end: inBody.end + by };
    },
  };
}

/** What was sent, as it stands in the text where it can be read there: head and body, or one of them. */
function requestFrame(
  text: string,
  of: Pane['of'],
  request: HttpRequest | null,
  shown: readonly Span[],
  answerStart: number,
): Frame | null {
  if (request === null) return null;
  const { body, methodSpan, targetSpan, headers } = request;
  const head = methodSpan ?? targetSpan ?? headers[0]?.nameSpan ?? null;
  const isElsewhere = (head?.start ?? 0) > text.length || (targetSpan?.start ?? 0) > text.length;
  const isEmpty = body === null || body.content.text === '';
  if (of === 'request' && (isEmpty || isVerbatim(body.content))) {
    const frame = sliceFrame('request', 0, text.length, body?.mediaType ?? null);
    return isElsewhere ? underHead(frame, headFrame(request, shown), text) : frame;
  }
  const isReadable =
    head !== null && !isElsewhere && !jsonLine.test(text.slice(lineStart(text, head.start), head.start + 1));
  const ends = [
    head?.end ?? 0,
    targetSpan?.end ?? 0,
    ...headers.slice(0, 200).map(({ valueSpan }) => valueSpan.end),
  ].filter((end) => end <= text.length);
  if (isEmpty) {
    if (head === null) return null;
    if (isReadable) return sliceFrame(of, lineStart(text, head.start), Math.max(...ends), null);
    return underHead(sliceFrame(of, 0, 0, null), headFrame(request, shown), '');
  }
  if (!isVerbatim(body.content)) return underHead(decodedFrame(of, body), headFrame(request, shown), text);
  const piece = body.content.pieces[0];
  const bodyStart = piece?.from ?? 0;
  const bodyEnd = piece?.to ?? bodyStart;
  if (!isReadable)
    return underHead(sliceFrame(of, bodyStart, bodyEnd, body.mediaType), headFrame(request, shown), text);
  const start = head.start < bodyStart ? lineStart(text, head.start) : bodyStart;
  const near = ends.filter((end) => end < Math.min(answerStart, bodyEnd + mostBehind));
  return sliceFrame(of, start, Math.max(bodyEnd, ...near), body.mediaType);
}

function markKind(field: FieldError): PaneMark['kind'] {
  return field.place?.match === 'missing' ? 'missing' : field.place?.match === 'near' ? 'near' : 'problem';
}

function withMarks(
  frame: Frame,
  marks: readonly { readonly span: Span; readonly mark: Omit<PaneMark, 'start' | 'end'> }[],
): Pane {
  const placed: PaneMark[] = [];
  for (const { span, mark } of marks) {
    const at = frame.into(span);
    if (at !== undefined)
      placed.push({ number: mark.number, kind: mark.kind, text: mark.text, start: at.start, end: at.end });
  }
  return { ...frame.pane, marks: placed.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

export interface PaneInput {
  readonly paste: string;
  /** `null` when the request came in the paste. */
  readonly requestText: string | null;
  readonly request: HttpRequest | null;
  readonly response: HttpResponse | null;
  readonly fieldErrors: readonly FieldError[];
  /** Only failed findings leave marks. */
  readonly findings: readonly Finding[];
  /** Our own remarks about the request, in its source coordinates. */
  readonly notes: readonly { readonly span: Span; readonly text: string }[];
  readonly noteFor: (field: FieldError) => string;
}

/** Both sides with every mark in their own coordinates, ready to be drawn. */
export function drawPanes(input: PaneInput): {
  readonly response: Pane | null;
  readonly request: Pane | null;
} {
  const { paste, requestText, fieldErrors } = input;
  const notes = (side: 'response' | 'request') =>
    input.findings
      .filter((finding) => finding.verdict === 'fail')
      .flatMap((finding) => finding.labels.filter((label) => label.in === side))
      .filter(
        (label) =>
          !fieldErrors.some((field) =>
            overlaps(side === 'response' ? field.responseSpan : field.requestSpan, label),
          ),
      )
      .map((label) => ({ span: label, mark: { number: null, kind: 'note' as const, text: label.text } }));
  const answer = withMarks(responseFrame(paste, input.response), [
    ...fieldErrors.map((field, index) => ({
      span: field.responseSpan,
      mark: { number: index + 1, kind: 'problem' as const, text: field.stated.message },
    })),
    ...notes('response'),
  ]);
  const of = requestText === null ? 'paste' : 'request';
  // A text that is a request and nothing else is shown once, as what it is.
  const isRequestAlone =
    of === 'paste' && input.response === null && input.request !== null && answer.marks.length === 0;
  const frame = requestFrame(
    requestText ?? paste,
    of,
    input.request,
    fieldErrors.flatMap(({ requestSpan }) => requestSpan ?? []),
    of === 'request' ? Infinity : (input.response?.statusSpan?.start ?? Infinity),
  );
  if (frame === null) return { response: answer, request: null };
  const inRequest = fieldErrors.flatMap((field, index) =>
    field.requestSpan === null
      ? []
      : [
          {
            span: field.requestSpan,
            mark: { number: index + 1, kind: markKind(field), text: input.noteFor(field) },
          },
        ],
  );
  const ours = input.notes.map(({ span, text }) => ({
    span,
    mark: { number: null, kind: 'note' as const, text },
  }));
  const response = isRequestAlone ? null : answer;
  return { response, request: withMarks(frame, [...inRequest, ...notes('request'), ...ours]) };
}

function overlaps(a: Span | null, b: Span): boolean {
  return a !== null && a.start < b.end && b.start < a.end;
}
