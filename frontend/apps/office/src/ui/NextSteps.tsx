import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { EditDrawer } from './EditDrawer';
import { useRefresh } from './listing';
import { type Condition, Unmet } from './Unmet';

interface Step<A extends string> {
  action: A;
  unmet: Condition[];
}

interface Props<A extends string> {
  title: string;
  next: Step<A>[];
  label: (action: A) => string;
  /** Ways back and out, which are not offered first. */
  quiet: readonly string[];
  /** Of these, such as cannot be undone. */
  endings?: readonly string[];
  children: (step: Step<A>, close: () => void) => ReactNode;
}

/** What may be done now; under each step stands what it still needs, so nobody has to try and be refused. */
export function NextSteps<A extends string>({ title, next, label, quiet, endings = [], children }: Props<A>) {
  const [taking, setTaking] = useState<A>();
  const taken = next.find(({ action }) => action === taking);
  return (
    <section className="card no-print">
      <h2>{title}</h2>
      <ul className="lines choices">
        {next.map(({ action, unmet }) => (
          <li key={action}>
            <Button
              type={unmet.some((one) => one.hard) || quiet.includes(action) ? 'default' : 'primary'}
              danger={endings.includes(action)}
              onClick={() => setTaking(action)}
            >
              {label(action)}
            </Button>
            <Unmet conditions={unmet} />
          </li>
        ))}
      </ul>
      {taken ? children(taken, () => setTaking(undefined)) : null}
    </section>
  );
}

interface FormProps {
  label: string;
  note?: string;
  unmet: Condition[];
  initial: object;
  save: (values: object) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** One step with what it takes; what it still needs stands above. */
export function StepForm({ label, note, unmet, initial, save, onClose, children }: FormProps) {
  const refresh = useRefresh();
  return (
    <EditDrawer<object>
      name="step"
      title={label}
      note={
        <>
          {note ? <p className="note">{note}</p> : null}
          <Unmet conditions={unmet} />
        </>
      }
      initial={initial}
      save={save}
      saveLabel={label}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      {children}
    </EditDrawer>
  );
}
