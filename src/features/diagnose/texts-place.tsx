import { TextPlace } from '../../ui/code-view/text-place.tsx';

/** Where the answer and the request will stand, side by side where there is room. */
export function TextsPlace() {
  return (
    <div className="grid min-h-screen grid-cols-[minmax(0,1fr)] items-start gap-6 pt-9 md:grid-cols-[repeat(2,minmax(0,1fr))]">
      <TextPlace />
    </div>
  );
}
