import type { RichText as Text } from '../core/guide/rich-text.ts';
import type { Fault, StatusCode } from '../core/http/status-code.ts';
import { RichText } from '../ui/rich-text.tsx';

const whose: Readonly<Record<NonNullable<Fault>, string>> = {
  client: 'The error usually lies with the request or its credentials, not with the server.',
  server: 'The error usually lies with the server: the request may be fine.',
  gateway:
    'The error usually comes from something between you and the application: a gateway, a proxy or a CDN.',
};

interface CodeMeaningProps {
  readonly meaning: string;
  /** What the guide says before its first step. */
  readonly intro: Text | null;
  readonly status: StatusCode | null;
}

/** What the number means, and whose error it usually is. */
export function CodeMeaning({ meaning, intro, status }: CodeMeaningProps) {
  const fault = status?.fault ?? null;
  return (
    <div className="max-w-read flex flex-col gap-2">
      <p className="text-lg">{meaning}</p>
      {fault === null ? null : <p>{whose[fault]}</p>}
      {intro === null ? null : <RichText text={intro} />}
      {status === null || status.origin === 'iana' ? null : (
        <p className="text-ink-soft text-sm">Not a registered code: {status.origin} uses it.</p>
      )}
    </div>
  );
}
