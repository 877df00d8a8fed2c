import type { ReactNode } from 'react';
import { Icon } from './icons';

interface Props {
  title: ReactNode;
  sub?: ReactNode;
  end?: ReactNode;
}

/** The inside of a row; the page wraps it into its typed link. */
export function Row({ title, sub, end }: Props) {
  return (
    <>
      <span className="row-text">
        <span className="row-title">{title}</span>
        {sub ? <span className="row-sub">{sub}</span> : null}
      </span>
      {end}
      <Icon name="next" />
    </>
  );
}
