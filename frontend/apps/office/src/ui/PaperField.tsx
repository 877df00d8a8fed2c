import { Form } from 'antd';
import { useRules } from './fields';
import { paperTypes } from './papers';

interface Props {
  name: string;
  label: string;
  required?: boolean;
  hint?: string;
}

/** One PDF or Word file. */
export function PaperField({ name, label, required, hint }: Props) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={useRules(label, required)}
      extra={hint}
      valuePropName="chosen"
      getValueFromEvent={(event: { target: HTMLInputElement }) => event.target.files?.[0]}
    >
      <FileInput />
    </Form.Item>
  );
}

/** A file is chosen, never set, so the field takes no value. */
function FileInput({ id, onChange }: { id?: string; onChange?: (event: unknown) => void }) {
  return <input id={id} type="file" accept={paperTypes.join(',')} onChange={onChange} />;
}
