import { HolderOutlined, SwapOutlined, WarningOutlined } from '@ant-design/icons';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Button, Checkbox, Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tags';
import type { School } from './api';
import type { Clash } from './model';

interface CardProps {
  school: School;
  moved: boolean;
  selected: boolean;
  onSelect: (schoolId: string, on: boolean) => void;
  /** Made when it is opened: a hundred cards with twenty entries each would slow every move. */
  menu: () => MenuProps;
}

export function SchoolCard({ school, moved, selected, onSelect, menu }: CardProps) {
  const { t } = useTranslation(['board', 'shared']);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: school.schoolId,
    data: { name: school.name },
  });
  return (
    <li
      ref={setNodeRef}
      className={['board-card', isDragging ? 'dragging' : '', moved ? 'moved' : ''].join(' ')}
    >
      <Checkbox
        checked={selected}
        aria-label={t('board:select', { name: school.name })}
        onChange={(event) => onSelect(school.schoolId, event.target.checked)}
      />
      <div className="board-card-text">
        <span>{school.name}</span>
        <span className="row quiet">
          <small>{t(`shared:schoolKind.${school.kind}`)}</small>
          {school.large ? <Tag tone="warn">{t('board:large')}</Tag> : null}
          {school.rotationDue && !moved ? <Tag tone="warn">{t('board:rotation')}</Tag> : null}
          {school.reason && !moved ? <span>{t('board:reasonGiven', { reason: school.reason })}</span> : null}
          {moved ? <Tag tone="act">{t('board:moved')}</Tag> : null}
        </span>
      </div>
      <span className="card-tools">
        <MoveMenu name={school.name} menu={menu} />
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="grip"
          {...attributes}
          {...listeners}
          aria-label={t('board:drag', { name: school.name })}
        >
          <HolderOutlined />
        </button>
      </span>
    </li>
  );
}

function MoveMenu({ name, menu }: { name: string; menu: () => MenuProps }) {
  const { t } = useTranslation('board');
  return (
    <Dropdown trigger={['click']} menu={menu()} autoFocus destroyOnHidden classNames={{ root: 'move-menu' }}>
      <Button
        type="text"
        size="small"
        icon={<SwapOutlined />}
        aria-haspopup="menu"
        aria-label={t('moveOne', { name })}
      />
    </Dropdown>
  );
}

/** What hangs at the pointer: above every column, and as many cards as are really carried. */
export function CarriedCard({ school, count }: { school: School; count: number }) {
  const { t } = useTranslation('board');
  return (
    <div className="board-card carried">
      <span>{school.name}</span>
      {count > 1 ? <Tag tone="act">{t('carried', { n: count })}</Tag> : null}
    </div>
  );
}

interface LaneProps {
  id: string;
  name: string;
  head: ReactNode;
  level?: string;
  clashes?: Clash[];
  children: ReactNode;
}

export function LaneBox({ id, name, head, level = '', clashes = [], children }: LaneProps) {
  const { setNodeRef, isOver } = useDroppable({ id, data: { name } });
  const barred = clashes.some((clash) => clash.hard);
  return (
    <section
      ref={setNodeRef}
      aria-label={name}
      className={['lane', level, barred ? 'barred' : '', isOver ? 'target' : ''].join(' ')}
    >
      <header>
        <h3>{name}</h3>
        {head}
      </header>
      <Clashes clashes={clashes} />
      {children}
    </section>
  );
}

function Clashes({ clashes }: { clashes: Clash[] }) {
  const words = useClashWords();
  if (clashes.length === 0) return null;
  return (
    <ul className="clashes">
      {clashes.map((clash) => (
        <li key={clash.kind} className={clash.hard ? 'bad' : 'warn'}>
          <WarningOutlined aria-hidden="true" /> {words(clash)}
        </li>
      ))}
    </ul>
  );
}

export function useClashWords(): (clash: Clash) => string {
  const { t } = useTranslation(['board', 'shared']);
  return ({ kind, ground }) =>
    ground ? t('board:clash.recusedFor', { ground: t(`board:ground.${ground}`) }) : t(`board:clash.${kind}`);
}
