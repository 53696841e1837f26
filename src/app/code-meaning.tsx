import type { Fault, StatusCode } from '../core/http/status-code.ts';

const whose: Readonly<Record<NonNullable<Fault>, string>> = {
  client: 'The request is at fault: sending it again unchanged will fail again.',
  server: 'The server is at fault: the request may be fine.',
  gateway: 'Something between you and the application answered or gave up: a gateway, a proxy or a CDN.',
};

interface CodeMeaningProps {
  readonly meaning: string;
  readonly status: StatusCode | null;
}

/** What the number means, and whose error it usually is. */
export function CodeMeaning({ meaning, status }: CodeMeaningProps) {
  const fault = status?.fault ?? null;
  return (
    <div className="max-w-read flex flex-col gap-2">
      <p className="text-lg">{meaning}</p>
      {fault === null ? null : <p>{whose[fault]}</p>}
      {status === null || status.origin === 'iana' ? null : (
        <p className="text-ink-soft text-sm">Not a registered code: {status.origin} uses it.</p>
      )}
    </div>
  );
}
