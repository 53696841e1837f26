import type { Exchange } from '../http/message.ts';
import type { JsonNode } from '../json/node.ts';
import { readJsonAt, readJsonSequence } from '../json/read.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Format, ReadInside } from './format.ts';
import { errorWeight } from './members/error-weight.ts';
import { recordedExchanges } from './members/record.ts';
import { completedBySameCall } from './members/same-call.ts';
import { isFieldMap, readHeaderFields } from './members/header-fields.ts';
import { tellingRecords } from './members/telling-records.ts';
import { readWriteOutObject } from './members/write-out.ts';
import { statusIn, valueNamed } from './members/values.ts';
import { responseOfBody } from './wire/exchange.ts';

/** A first value that is longer is looked at by others. */
const WINDOW = 65536;
/** What may stand in front of a value of a JSON text sequence (RFC 7464 §2.2). Applied to the characters between two values. */
const BETWEEN = /^[\s\p{Cc}]{0,64}\{/u;

/**
 * Several JSON objects, one behind the other: a line each, as log shippers, `kubectl logs` of JSON loggers and export tools
 * write it, or spread over lines, as `jq` prints them. Those that record an exchange are taken; where none does, those that
 * look like an error answer.
 *
 * @see {@link https://github.com/ndjson/ndjson-spec NDJSON}
 */
export const ndjson: Format = {
  id: 'ndjson',
  name: 'JSON lines',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const start = BETWEEN.exec(window)?.[0].length;
    const first = start === undefined ? undefined : readJsonAt(window, start - 1);
    if (first === undefined || !isWholeObject(first.value, first.problems.length)) return undefined;
    const behind = window.slice(first.end, first.end + 128);
    const second = BETWEEN.exec(behind)?.[0].length;
    if (second === undefined) return undefined;
    const next = readJsonAt(window, first.end + second - 1).value;
    return next?.kind === 'object' && next.members.length > 0
      ? { confidence: 0.88, because: 'has one JSON object behind the other' }
      : undefined;
  },
  parse: (text, inside) => {
    const { nodes, problems } = tellingRecords(text, readJsonSequence(text).value);
    return { value: readValues(text, nodes, inside), problems };
  },
};

function isWholeObject(node: JsonNode | undefined, problems: number): boolean {
  return node?.kind === 'object' && node.members.length > 0 && problems === 0;
}

function readValues(text: string, all: readonly JsonNode[], inside: ReadInside): readonly Exchange[] {
  const last = all.at(-1);
  const writeOut = last === undefined ? undefined : readWriteOutObject(text, last);
  if (last !== undefined && all.length > 1 && isFieldMap(last))
    return readWithFields(text, all, last, inside);
  const exchanges = readBodies(text, writeOut === undefined ? all : all.slice(0, -1), inside);
  const [only] = exchanges;
  return writeOut === undefined || exchanges.length !== 1 || only === undefined
    ? exchanges
    : [
        {
          ...only,
          request: only.request ?? writeOut.request,
          response:
            only.response === null || writeOut.response === null
              ? writeOut.response
              : { ...writeOut.response, body: only.response.body },
        },
      ];
}

/** `-w '%{header_json}'` writes the header fields behind the body. */
function readWithFields(
  text: string,
  all: readonly JsonNode[],
  last: JsonNode,
  inside: ReadInside,
): readonly Exchange[] {
  return readBodies(text, all.slice(0, -1), inside).map((exchange) => {
    const { response } = exchange;
    const headers = readHeaderFields(text, last);
    return response === null || response.headers.length > 0
      ? exchange
      : { ...exchange, response: { ...response, headers, coverage: 'complete' } };
  });
}

function readBodies(text: string, nodes: readonly JsonNode[], inside: ReadInside): readonly Exchange[] {
  const recorded = nodes.flatMap((node) =>
    recordedExchanges(text, node, inside).map((exchange) => ({ node, exchange })),
  );
  if (recorded.length > 0) return completedBySameCall(text, recorded, nodes);
  const failing = nodes.filter((node) => failsBy(node));
  const shown = failing.length > 0 ? failing : nodes.filter((node) => errorWeight(node) >= 2);
  return (shown.length > 0 ? shown : nodes).map(({ span }) =>
    responseOfBody(sliceOf(text, span.start, span.end), null),
  );
}

/** Whether a body says that it is an error. */
function failsBy(node: JsonNode): boolean {
  const status = statusIn(valueNamed(node, ['status', 'statuscode']));
  return (status !== null && status >= 400) || valueNamed(node, ['errors', 'error']) !== undefined;
}
