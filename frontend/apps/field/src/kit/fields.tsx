import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';

interface Labelled {
  label: string;
  hint?: string;
  /** The server's words about this field. */
  error?: string;
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

const described = (id: string, { hint, error }: Labelled) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

type InputProps = Labelled &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> & { onChange: (value: string) => void };

export function TextInput({ label, hint, error, onChange, ...rest }: InputProps) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <Frame id={id} {...words}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, words)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
}

type AreaProps = Labelled &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'id'> & {
    onChange: (value: string) => void;
  };

export function TextArea({ label, hint, error, onChange, rows = 3, ...rest }: AreaProps) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <Frame id={id} {...words}>
      <textarea
        {...rest}
        rows={rows}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, words)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
}

interface SelectProps extends Labelled {
  value: string;
  options: { value: string; label: string }[];
  placeholder: string;
  onChange: (value: string) => void;
}

export function Select({ value, options, placeholder, onChange, ...words }: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} {...words}>
      <select
        id={id}
        value={value}
        aria-invalid={words.error ? true : undefined}
        aria-describedby={described(id, words)}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
