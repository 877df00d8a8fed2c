import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  hint?: string;
  children: (id: string) => ReactNode;
}

/** A field that follows the draft as it is typed, outside any form. */
export function Labelled({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint ? <p className="quiet">{hint}</p> : null}
    </div>
  );
}
