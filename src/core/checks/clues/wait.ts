import type { Evidence } from '../check.ts';
import { readRetryHint } from '../../http/retry-hint.ts';

/** "Wait 30 seconds, as `Retry-After` says"; `null` when the answer names no time that lies ahead. */
export function statedWait({ response, errorBody, now }: Evidence): string | null {
  const hint = readRetryHint(response, errorBody?.root, now);
  if (hint === null || hint.seconds <= 0) return null;
  return `Wait ${inWords(Math.ceil(hint.seconds))}, as ${hint.from === 'body' ? 'the answer' : `\`${hint.from}\``} says`;
}

function inWords(seconds: number): string {
  if (seconds === 1) return '1 second';
  if (seconds < 120) return `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
