import { CheckCircleOutlined, FilterOutlined, InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

const icons = { nothing: <InboxOutlined />, filtered: <FilterOutlined />, done: <CheckCircleOutlined /> };

interface Props {
  /** Nothing yet, hidden by filters, or all work done: three situations that ask for three next steps. */
  kind: keyof typeof icons;
  title: string;
  hint?: string;
  action?: ReactNode;
}

export function EmptyBox({ kind, title, hint, action }: Props) {
  return (
    <div className={`empty empty-${kind}`}>
      <span className="empty-icon" aria-hidden="true">
        {icons[kind]}
      </span>
      <strong>{title}</strong>
      {hint ? <p className="quiet">{hint}</p> : null}
      {action}
    </div>
  );
}
