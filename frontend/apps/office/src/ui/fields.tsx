import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface FieldProps {
  name: string;
  label: string;
  required?: boolean;
  hint?: string;
}

export function useRules(label: string, required?: boolean) {
  const { t } = useTranslation('ui');
  return required ? [{ required: true, message: t('required', { label }) }] : [];
}

export function TextField({ name, label, required, hint, max = 100 }: FieldProps & { max?: number }) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={useRules(label, required)}
      extra={hint}
      normalize={emptyToNothing}
    >
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

export function LongTextField({ name, label, required, hint, max = 2000 }: FieldProps & { max?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Form.Item
      name={name}
      label={label}
      rules={useRules(label, required)}
      extra={hint}
      normalize={emptyToNothing}
    >
      <Input.TextArea
        rows={6}
        maxLength={max}
        showCount={{ formatter: ({ count }) => t('chars', { n: count, max }) }}
      />
    </Form.Item>
  );
}

export function NumberField({ name, label, required, hint, max }: FieldProps & { max?: number }) {
  return (
    <Form.Item name={name} label={label} rules={useRules(label, required)} extra={hint}>
      <InputNumber min={0} max={max} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}

/** The browser's own date field: typed or picked, works by keyboard and on a phone, speaks ISO. */
export function DateField({ name, label, required, hint, min }: FieldProps & { min?: string }) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={useRules(label, required)}
      extra={hint}
      normalize={emptyToNothing}
    >
      <Input type="date" min={min} />
    </Form.Item>
  );
}

interface ChoiceProps<T extends string> extends FieldProps {
  options: { value: T; label: string }[];
}

export function ChoiceField<T extends string>({ name, label, required, hint, options }: ChoiceProps<T>) {
  return (
    <Form.Item name={name} label={label} rules={useRules(label, required)} extra={hint}>
      <Select<T> options={options} allowClear={!required} />
    </Form.Item>
  );
}

// The contract leaves an absent member out; an empty string would be a value.
function emptyToNothing(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
