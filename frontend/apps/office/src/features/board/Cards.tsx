import { HolderOutlined } from '@ant-design/icons';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import type { Duty } from './api';

interface CardProps {
  duty: Duty;
  moved: boolean;
  selected: boolean;
  onSelect: (schoolId: string, on: boolean) => void;
}

export function SchoolCard({ duty, moved, selected, onSelect }: CardProps) {
  const { t } = useTranslation(['board', 'shared']);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: duty.schoolId,
    data: { name: duty.schoolName },
  });
  return (
    <li
      ref={setNodeRef}
      className={['board-card', isDragging ? 'dragging' : '', moved ? 'moved' : ''].join(' ')}
    >
      <Checkbox
        checked={selected}
        aria-label={t('board:select', { name: duty.schoolName })}
        onChange={(event) => onSelect(duty.schoolId, event.target.checked)}
      />
      <div className="board-card-text">
        <span>{duty.schoolName}</span>
        <span className="row quiet">
          <small>{t(`shared:schoolKind.${duty.kind}`)}</small>
          {duty.large ? <Tag tone="warn">{t('board:large')}</Tag> : null}
          {duty.overRatio ? <Tag tone="warn">{t('board:overRatio')}</Tag> : null}
          {moved ? <Tag tone="act">{t('board:moved')}</Tag> : null}
        </span>
      </div>
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="grip"
        {...attributes}
        {...listeners}
        aria-label={t('board:drag', { name: duty.schoolName })}
      >
        <HolderOutlined />
      </button>
    </li>
  );
}

/** What hangs at the pointer: above every column, and as many cards as are really carried. */
export function CarriedCard({ duty, count }: { duty: Duty; count: number }) {
  const { t } = useTranslation('board');
  return (
    <div className="board-card carried">
      <span>{duty.schoolName}</span>
      {count > 1 ? <Tag tone="act">{t('carried', { n: count })}</Tag> : null}
    </div>
  );
}

interface LaneProps {
  id: string;
  name: string;
  head: ReactNode;
  level?: string;
  children: ReactNode;
}

export function LaneBox({ id, name, head, level = '', children }: LaneProps) {
  const { setNodeRef, isOver } = useDroppable({ id, data: { name } });
  return (
    <section ref={setNodeRef} aria-label={name} className={`lane ${level} ${isOver ? 'target' : ''}`}>
      <header>
        <h3>{name}</h3>
        {head}
      </header>
      {children}
    </section>
  );
}
