import { TwoWaySwitch } from '../../ui/two-way-switch.tsx';
import { type AudienceStore, useAudience } from './audience.ts';

/** Developer or support: which words stand open. Kept on this device. */
export function AudienceSwitch({ store }: { readonly store: AudienceStore }) {
  const [audience, choose] = useAudience(store);
  return (
    <TwoWaySwitch
      label="View for"
      options={[
        { value: 'developer', label: 'Developer' },
        { value: 'support', label: 'Support' },
      ]}
      value={audience}
      onChange={choose}
    />
  );
}
