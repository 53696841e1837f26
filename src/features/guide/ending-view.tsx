import type { RefObject } from 'react';
import { Link } from 'react-router';
import type { Ending } from '../../core/guide/fold.ts';
import { buttonClass } from '../../ui/button.tsx';
import { FixView } from './fix-view.tsx';
import type { GuideScene } from './guide-context.ts';
import { Prelude } from './prelude.tsx';

interface EndingViewProps {
  readonly ending: Ending | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly scene: GuideScene;
}

/** Where a walk ended, as the page it takes the place of. */
export function EndingView({ ending, heading, scene }: EndingViewProps) {
  if (ending !== null && 'guide' in ending) {
    return (
      <>
        <h3 ref={heading} className="text-xl outline-none" tabIndex={-1}>
          This is a case for {ending.guide}
        </h3>
        <p>
          <OtherGuide ending={ending} look="primary" />
        </p>
      </>
    );
  }
  const fix = scene.guide.fixes.find(({ id }) => id === ending?.fix);
  return (
    <>
      <h3 ref={heading} className="text-xl outline-none" tabIndex={-1}>
        {fix?.title ?? 'No step found the cause'}
      </h3>
      {fix === undefined ? (
        <p>Hand the case over to support: the section below says what they need.</p>
      ) : (
        <>
          <Prelude commands={[fix.code]} scene={scene} />
          <FixView fix={fix} packName={scene.packName} />
        </>
      )}
    </>
  );
}

interface OtherGuideProps {
  readonly ending: Extract<Ending, { readonly guide: string }>;
  readonly look: 'primary' | 'plain';
}

/** The way to the guide that an answer leads to. */
export function OtherGuide({ ending: { guide, step }, look }: OtherGuideProps) {
  return (
    <Link className={buttonClass(look)} to={`/codes/${guide}/${step === null ? '' : `?step=${step}`}`}>
      Go on with {guide}
    </Link>
  );
}
