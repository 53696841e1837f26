import { useId, useState } from 'react';

const field = 'border-line-strong bg-surface min-h-10 rounded-sm border px-3';

interface SecondsProps {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** `null` for an empty field; never called with a number out of its bounds. */
  readonly onChange: (value: number | null) => void;
}

/** A number to type. While it is out of its bounds the last good one counts, and the field says so. */
export function Seconds({ label, value, least, most, step, onChange }: SecondsProps) {
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const typed = Number(text);
  const isWrong = text.trim() !== '' && !(typed >= least && typed <= most);
  return (
    <div className="flex flex-col gap-1">
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={isWrong ? `${id}-why` : undefined}
        aria-invalid={isWrong}
        autoComplete="off"
        className={`${field} w-32 max-w-full`}
        id={id}
        inputMode="decimal"
        max={most}
        min={least}
        step={step ?? 'any'}
        type="number"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const next = Number(target.value);
          if (target.value.trim() === '') onChange(null);
          else if (next >= least && next <= most) onChange(next);
        }}
      />
      {isWrong ? (
        <p className="text-problem text-sm" id={`${id}-why`}>
          From {least} to {most}.
        </p>
      ) : null}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      <select
        className={`${field} w-fit max-w-full`}
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
