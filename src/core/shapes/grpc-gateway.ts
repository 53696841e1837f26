import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';

/**
 * gRPC's status as JSON, from grpc-gateway, Envoy and Buf: `{"code": 3, "message": "…", "details": [{"@type": "…"}]}`.
 *
 * `code` is the gRPC number (3 = invalid argument), not an HTTP status.
 *
 * @see {@link https://grpc-ecosystem.github.io/grpc-gateway/docs/mapping/customizing_your_gateway/#error-handler grpc-gateway, Error handler}
 */
export const grpcGateway = apiShape({
  id: 'grpc-gateway',
  name: 'gRPC status (grpc-gateway)',
  reference: 'https://grpc-ecosystem.github.io/grpc-gateway/docs/mapping/customizing_your_gateway/',
  confidence: 0.94,
  because: "has gRPC's number in `code` beside `message` and `details`",
  body: {
    code: (node) => fits(node, 'integer') && Number(node.text) >= 1 && Number(node.text) <= 16,
    message: 'string',
    details: 'array',
  },
  envelope: { title: [], detail: 'message', code: 'code', status: [] },
  entries: {
    at: ['details.*.fieldViolations', 'details.*.field_violations'],
    place: 'field',
    message: 'description',
    code: 'reason',
  },
  exhaustive: ({ root }) => {
    const code = Number(root === undefined ? null : reachText(root, 'code'));
    return !codesOfData.has(code) || reach(root, 'details.*.@type').some(({ text }) => ofState.test(text));
  },
});

/** The codes that may speak of what was sent: unknown, invalid argument, already exists, failed precondition, out of range, internal. */
const codesOfData: ReadonlySet<number> = new Set([2, 3, 6, 9, 11, 13]);

/** Reading: details about the state of what was called, not about what was sent. */
const ofState = /(?:Precondition|Quota)Failure$/u;
