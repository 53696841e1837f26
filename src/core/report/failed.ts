import type { DiagnoseOptions } from '../diagnose.ts';
import type { Inspection } from '../diagnosis.ts';

/**
 * The answer when a reader of ours failed, which is a defect: the text stays, and the message says what to report.
 * It names the kind of error only; an error's own message may quote the paste.
 */
export function failedInspection(options: DiagnoseOptions, error: unknown): Inspection {
  const kind = error instanceof Error ? error.name : 'unknown error';
  return {
    diagnosis: {
      schema: 'unstuck.diagnosis/1',
      source: options.source ?? '-',
      format: {
        id: 'plain-text',
        because: 'reading it as anything else failed',
        confidence: null,
        alternatives: [],
      },
      exchanges: 0,
      selected: 0,
      request: null,
      status: { code: null, from: null },
      shape: null,
      title: null,
      detail: null,
      code: null,
      fieldErrors: [],
      advice: [],
      findings: [],
      causes: [
        {
          id: 'nothing-recognised',
          certainty: 'likely',
          message: 'Unstuck itself failed while reading this text. Your text is still here.',
          step: null,
        },
      ],
      retryAfter: null,
      requestId: null,
      problems: [
        { message: `reading stopped by a defect of Unstuck (${kind}); please report it`, line: 1, column: 1 },
      ],
    },
    panes: {
      response: { of: 'paste', start: 0, end: options.paste.length, text: null, mediaType: null, marks: [] },
      request: null,
    },
    usesSpareRequest: false,
    hasAnswerBody: false,
    requestBody: null,
    requestParts: null,
    lesson: null,
  };
}
