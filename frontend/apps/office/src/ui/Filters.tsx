import { Input, Select } from 'antd';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

export function Filters({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <section className="filters no-print" aria-label={t('search')}>
      {children}
    </section>
  );
}

interface TextProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Follows the typing after a pause; the address bar always holds what the list shows. */
export function TextFilter({ label, value, onChange }: TextProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    const trimmed = text.trim();
    if (trimmed === (value ?? '')) return;
    const timer = setTimeout(() => onChange(trimmed || undefined), 350);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
      style={{ width: 240 }}
    />
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T | undefined;
  options: { value: T; label: string }[];
  onChange: (value: T | undefined) => void;
}

export function ChoiceFilter<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select<T>
      aria-label={label}
      placeholder={label}
      allowClear
      value={value ?? null}
      options={options}
      onChange={(next) => onChange(next ?? undefined)}
      style={{ minWidth: 150 }}
    />
  );
}

interface DateProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

export function DateFilter({ label, value, onChange }: DateProps) {
  const id = useId();
  return (
    <span className="date-filter">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </span>
  );
}
