import type { PartId } from '../../core/bundle/support-parts.ts';

/** What support needs, as a person would say it, and how to get it. Backticks name commands and fields. */
export const partWords: Readonly<Record<PartId, { readonly label: string; readonly how: string }>> = {
  status: { label: 'the status code', how: 'Paste the answer with its first line. `curl -i` prints it.' },
  response: { label: 'the answer', how: 'Paste what the API answered.' },
  request: { label: 'the request', how: 'Paste the request you sent, or its body.' },
  time: { label: 'the time of the call', how: 'Look into your log, or at the `date` line of the answer.' },
  'request-id': {
    label: 'the request id',
    how: 'Paste the answer with its headers. `curl -i` prints `x-request-id`.',
  },
  steps: { label: 'the steps you tried', how: 'Answer at least one step on the page of the code.' },
  notes: { label: 'your own words', how: 'One sentence: what you did, since when, how often.' },
};
