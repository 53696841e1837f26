interface TwoWaySwitchProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Which of a few views is shown. Buttons with a pressed state: nothing moves, so these are no tabs. */
export function TwoWaySwitch<Value extends string>(props: TwoWaySwitchProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <fieldset className="border-line-strong inline-flex rounded-sm border">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          aria-pressed={option.value === value}
          className="not-first-of-type:border-line-strong hover:bg-sunken aria-pressed:bg-accent aria-pressed:text-on-accent pressed min-h-8 px-3 text-sm font-medium not-first-of-type:border-l"
          type="button"
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
