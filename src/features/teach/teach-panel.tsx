import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Diagnosis } from '../../core/diagnosis.ts';
import { describeShape } from '../../core/shapes/taught/describe.ts';
import type { InferredRule } from '../../core/shapes/taught/infer.ts';
import type { TaughtShape } from '../../core/shapes/taught/taught-shape.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useAnnounce } from '../../ui/live-status.tsx';
import { LessonView } from './lesson-view.tsx';
import { problemCount } from './rule-choice.tsx';
import { RuleInUse } from './rule-in-use.tsx';
import type { RuleStore } from './rule-store.ts';
import type { AskLesson } from './use-lesson.ts';

interface TeachPanelProps {
  readonly diagnosis: Diagnosis;
  /** Number of the reading; a lesson is about one reading. */
  readonly revision: number;
  readonly ask: AskLesson;
  readonly rules: RuleStore;
  readonly onRulesChanged: () => void;
}

/** The way to show what was not found: always there, and offered in words where nothing was found. */
export function TeachPanel({ diagnosis, revision, ask, rules, onRulesChanged }: TeachPanelProps) {
  const [isOpen, setOpen] = useState(false);
  /** The rule was put to use this very moment: the reader goes on there. */
  const [justUsed, setJustUsed] = useState(false);
  const [wasClosed, setWasClosed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  const all = useSyncExternalStore(rules.subscribe, rules.all, rules.all);
  const kept = rules.kept();
  const inUse = ruleInUse(diagnosis, all);

  useEffect(() => {
    if (wasClosed) opener.current?.focus({ preventScroll: true });
  }, [wasClosed]);
  const open = () => {
    setWasClosed(false);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setWasClosed(true);
  };
  const use = ({ shape, pairs }: InferredRule, keep: boolean) => {
    rules.use(shape);
    if (keep) rules.keep(shape);
    setOpen(false);
    setJustUsed(true);
    announce(`The rule is in use: it finds ${problemCount(pairs.length)}.`);
    onRulesChanged();
  };
  const forget = (shape: TaughtShape) => {
    rules.forget(shape);
    setJustUsed(false);
    announce('The rule is forgotten.');
    onRulesChanged();
  };
  const keepOrLetGo = (shape: TaughtShape, keep: boolean) => {
    if (keep) rules.keep(shape);
    else {
      rules.use(shape);
      rules.letGo(shape);
    }
  };

  if (inUse === null && !isOpen && !mayLack(diagnosis)) return null;
  if (isOpen) return <LessonView ask={ask} revision={revision} onClose={close} onUse={use} />;
  return (
    <div className="screen-only flex flex-col items-start gap-3">
      {inUse === null ? null : (
        <RuleInUse
          isKept={kept.some((one) => sameRule(one, inUse))}
          shape={inUse}
          takesFocus={justUsed}
          onForget={() => forget(inUse)}
          onKeep={(keep) => keepOrLetGo(inUse, keep)}
        />
      )}
      {foundNothing(diagnosis) ? (
        <Callout>
          <div className="flex flex-col items-start gap-2">
            <p>
              No field was found in this answer. If it names one, show us: click the name and what is said
              about it, and the rest is read the same way.
            </p>
            <Button ref={opener} onClick={open}>
              Show us one
            </Button>
          </div>
        </Callout>
      ) : mayLack(diagnosis) ? (
        <Button ref={opener} look="quiet" small onClick={open}>
          Something missing? Show us one
        </Button>
      ) : null}
    </div>
  );
}

function sameRule(one: TaughtShape, other: TaughtShape): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Not written by the API, so that no field of a request is named in them. */
const withoutFields = new Set(['html-page', 'client-message']);

/** Codes of refusals that have nothing to do with a field of the body. */
const notOfFields = new Set([401, 403, 404, 405, 407, 408, 429]);

/** A text in which the API may name more fields than were found. */
function mayLack({ status: { code }, format, fieldErrors }: Diagnosis): boolean {
  if (fieldErrors.length > 0) return true;
  return (code === null || (code >= 400 && !notOfFields.has(code))) && !withoutFields.has(format.id);
}

/** A refusal by the API, or an answer of unknown status, that may well name a field, and in which none was found. */
function foundNothing(diagnosis: Diagnosis): boolean {
  const { code } = diagnosis.status;
  const isAnswer = diagnosis.format.id !== 'plain-text' && (code === null || code < 500);
  return diagnosis.fieldErrors.length === 0 && isAnswer && mayLack(diagnosis);
}

/** The rule by which the problems were found; the diagnosis says it in words. */
function ruleInUse({ shape }: Diagnosis, all: readonly TaughtShape[]): TaughtShape | null {
  if (shape?.id !== 'taught') return null;
  return all.find((one) => shape.because.endsWith(`: ${describeShape(one)}`)) ?? null;
}
