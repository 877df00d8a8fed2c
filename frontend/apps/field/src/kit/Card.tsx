import { type ReactNode, useId } from 'react';

interface Props {
  title?: string;
  /** Beside the title: a count or a small action. */
  aside?: ReactNode;
  id?: string;
  children: ReactNode;
}

export function Card({ title, aside, id, children }: Props) {
  const heading = useId();
  return (
    <section
      className="card"
      id={id}
      aria-labelledby={title ? heading : undefined}
      tabIndex={id ? -1 : undefined}
    >
      {title ? (
        <div className="card-head">
          <h2 id={heading}>{title}</h2>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}

export function Facts({ rows }: { rows: [label: string, value: ReactNode][] }) {
  const told = rows.filter(([, value]) => value !== undefined && value !== '' && value !== null);
  return (
    <dl className="facts">
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
