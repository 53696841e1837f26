import type { Label } from '../../core/checks/check.ts';
import type { GuideFinding } from '../../core/guide/assess.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { ReplyFacts } from './reply-text.ts';
import type { GuideProgress } from './use-progress.ts';

/** The characters that decided, and the way to them. */
export interface EvidenceQuote {
  readonly text: string;
  readonly side: 'response' | 'request';
  readonly line: number | null;
  readonly show: (() => void) | null;
}

/** What the pasted text says, as far as a guide can use it. */
export interface GuideEvidence {
  readonly findings: readonly GuideFinding[];
  readonly quote: (label: Label) => EvidenceQuote | null;
  readonly reply: ReplyFacts;
}

/** What every part of one guide's page shares. */
export interface GuideScene {
  readonly guide: Guide;
  readonly packName: string;
  readonly evidence: GuideEvidence | null;
  readonly progress: GuideProgress;
  /** Shell lines that the commands rely on. */
  readonly prelude: string | null;
  /** Whether commands stand open: for developers they do. */
  readonly showsCommands: boolean;
}
