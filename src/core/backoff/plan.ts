/** How the pause grows from one refusal to the next. */
export type Growth = 'doubling' | 'linear' | 'constant';
/** How much of a pause is left to chance, so that clients refused together do not come back together. */
export type Jitter = 'full' | 'equal' | 'none';

export interface BackoffOptions {
  /** Seconds; the pause before the first repetition. */
  readonly first: number;
  /** Seconds; no pause is longer, but for what the answer itself asks for. */
  readonly longest: number;
  /** How often the call is repeated at most. */
  readonly retries: number;
  readonly growth: Growth;
  readonly jitter: Jitter;
  /** Seconds that the refusal asks to wait (`Retry-After`); `null` when it does not say. */
  readonly told: number | null;
}

/** One pause, in seconds: between these two, by chance. */
export interface PlannedWait {
  readonly attempt: number;
  readonly least: number;
  readonly most: number;
  /** Since the first refusal, were every pause as long as it can be. */
  readonly latest: number;
}

/** The part of a pause that is never left to chance. */
const fixedPart: Readonly<Record<Jitter, number>> = { full: 0, equal: 0.5, none: 1 };

/**
 * The pauses before each repetition. What the answer asks for comes first, and chance on top of it: the clients that were
 * all told 30 seconds would else all return at once.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 RFC 9110 §10.2.3}, Retry-After
 */
export function planWaits(options: BackoffOptions): readonly PlannedWait[] {
  const { first, longest, retries, growth, jitter, told } = options;
  const waits: PlannedWait[] = [];
  let latest = 0;
  for (let attempt = 1; attempt <= retries; attempt += 1) {
    const grown = { doubling: first * 2 ** (attempt - 1), linear: first * attempt, constant: first }[growth];
    const pause = Math.min(longest, grown);
    const asked = attempt === 1 ? (told ?? 0) : 0;
    const most = asked + pause;
    latest += most;
    waits.push({ attempt, least: asked + pause * fixedPart[jitter], most, latest });
  }
  return waits;
}
