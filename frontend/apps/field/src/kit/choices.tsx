import { useId } from 'react';
import { useWords } from '../words';
import { Icon } from './icons';

export interface Option<T extends string | number> {
  value: T;
  label: string;
  /** One line of meaning under the label. */
  sub?: string;
}

interface OneOf<T extends string | number> {
  label: string;
  options: Option<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
}

/** A few short choices side by side. */
export function Segmented<T extends string>({ label, options, value, onChange }: OneOf<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Choices that need a line of explanation each. */
export function RadioRows<T extends string>({
  label,
  options,
  value,
  onChange,
  error,
}: OneOf<T> & { error?: string }) {
  const name = useId();
  return (
    <fieldset className={error ? 'choice-rows wrong' : 'choice-rows'}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <strong>{option.label}</strong>
            {option.sub ? <small>{option.sub}</small> : null}
          </span>
        </label>
      ))}
      {error ? <p className="error">{error}</p> : null}
    </fieldset>
  );
}

interface ChipsProps<T extends string | number> {
  label: string;
  options: Option<T>[];
  value: T[];
  onChange: (value: T[]) => void;
}

export function Chips<T extends string | number>({ label, options, value, onChange }: ChipsProps<T>) {
  const toggle = (one: T) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <fieldset className="chips">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  label: string;
  unit: string;
  value: number;
  onChange: (value: number) => void;
}

export function Stepper({ label, unit, value, onChange }: StepperProps) {
  const { t } = useWords('field');
  const set = (next: number) => onChange(Math.min(999, Math.max(0, next)));
  return (
    <fieldset className="stepper">
      <legend className="sr-only">{label}</legend>
      <span className="stepper-label" aria-hidden="true">
        {label}
        <small>{unit}</small>
      </span>
      <span className="stepper-keys">
        <button
          type="button"
          className="icon-button"
          disabled={value === 0}
          aria-label={t('less', { what: label })}
          onClick={() => set(value - 1)}
        >
          <Icon name="minus" />
        </button>
        <input
          inputMode="numeric"
          aria-label={t('countOf', { what: label, unit })}
          value={value === 0 ? '' : value}
          placeholder="0"
          onChange={(event) => set(Number(event.target.value.replace(/\D/g, '').slice(0, 3)))}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={t('more', { what: label })}
          onClick={() => set(value + 1)}
        >
          <Icon name="plus" />
        </button>
      </span>
    </fieldset>
  );
}
