interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A setting that is on or off and takes effect at once. */
export function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <label className="inline-flex min-h-7 cursor-pointer items-center gap-1.5">
      <input
        aria-checked={isOn}
        checked={isOn}
        className="accent-accent size-4"
        role="switch"
        type="checkbox"
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
