import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface FieldProps {
  /** One member of the body, or the path to it. */
  name: string | (string | number)[];
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

/** Several of a few; an empty choice is an empty list. */
export function ChoicesField<T extends string>({ name, label, required, hint, options }: ChoiceProps<T>) {
  return (
    <Form.Item name={name} label={label} rules={useRules(label, required)} extra={hint}>
      <Select<T[]> mode="multiple" options={options} allowClear />
    </Form.Item>
  );
}

/** All of them in sight, each confirmed by a tick. */
export function ChecklistField<T extends string>({ name, label, required, hint, options }: ChoiceProps<T>) {
  return (
    <Form.Item name={name} label={label} rules={useRules(label, required)} extra={hint}>
      <Checkbox.Group<T> options={options} className="checklist" />
    </Form.Item>
  );
}

export function TickField({ name, label, hint }: FieldProps) {
  return (
    <Form.Item name={name} valuePropName="checked" extra={hint}>
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

// The contract leaves an absent member out; an empty string would be a value.
function emptyToNothing(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
