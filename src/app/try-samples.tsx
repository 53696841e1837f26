import { useCase } from '../features/diagnose/case.tsx';
import { Button } from '../ui/button.tsx';

/** Names of the samples, in their order; the texts themselves are loaded when one is wanted. */
const names = ['422 from HARi', 'Expired token', '429', 'An HTML 502', 'A HAR'];

/** For whoever has no error at hand. */
export function TrySamples() {
  const { setPaste, setRequest } = useCase();
  const show = async (index: number): Promise<void> => {
    const { createSamples } = await import('./samples.ts');
    const sample = createSamples()[index];
    if (sample === undefined) return;
    setRequest(sample.request);
    setPaste(sample.paste);
  };
  return (
    <div className="screen-only flex flex-wrap items-center gap-x-2 gap-y-1 noscript:hidden">
      <span className="text-ink-soft text-sm" id="try">
        Try
      </span>
      <ul aria-labelledby="try" className="flex flex-wrap gap-x-2 gap-y-1">
        {names.map((name, index) => (
          <li key={name}>
            <Button look="quiet" small onClick={() => void show(index)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
