import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from '@ant-design/icons';
import { closestCenter, DndContext, type DragEndEvent, useDraggable, useDroppable } from '@dnd-kit/core';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCarriers } from '../../ui/drag';

interface Props<T extends { id: string }> {
  list: T[];
  nameOf: (one: T) => string;
  onMove: (from: number, to: number) => void;
  children: (one: T, at: number, keys: ReactNode) => ReactNode;
}

/** A list that is put in order by dragging, by the arrow keys while dragging, or by two buttons. */
export function Sortable<T extends { id: string }>({ list, nameOf, onMove, children }: Props<T>) {
  const { t } = useTranslation('checklist');
  const sensors = useCarriers();
  const place = (id: string | number | undefined) => list.findIndex((one) => one.id === id);
  const spoken = (id: string | number | undefined) => {
    const one = list[place(id)];
    return one ? nameOf(one) : '';
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(place(active.id), place(over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t('dragHow') },
        announcements: {
          onDragStart: ({ active }) => t('dragTaken', { name: spoken(active.id) }),
          onDragOver: ({ over }) => (over ? t('dragOver', { n: place(over.id) + 1 }) : ''),
          onDragEnd: ({ over }) => (over ? t('dragDropped', { n: place(over.id) + 1 }) : ''),
          onDragCancel: () => t('dragCancelled'),
        },
      }}
    >
      <ol className="sortable">
        {list.map((one, at) => (
          <Line key={one.id} id={one.id} name={nameOf(one)} at={at} last={list.length - 1} onMove={onMove}>
            {(keys) => children(one, at, keys)}
          </Line>
        ))}
      </ol>
    </DndContext>
  );
}

interface LineProps {
  id: string;
  name: string;
  at: number;
  last: number;
  onMove: (from: number, to: number) => void;
  children: (keys: ReactNode) => ReactNode;
}

function Line({ id, name, at, last, onMove, children }: LineProps) {
  const { t } = useTranslation('checklist');
  const { setNodeRef: target, isOver } = useDroppable({ id });
  const { setNodeRef: source, attributes, listeners, transform, isDragging } = useDraggable({ id });
  const keys = (
    <span className="sort-keys">
      <Button
        ref={source}
        type="text"
        size="small"
        icon={<HolderOutlined />}
        aria-label={t('drag', { name })}
        {...attributes}
        {...listeners}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={t('up', { name })}
        disabled={at === 0}
        onClick={() => onMove(at, at - 1)}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={t('down', { name })}
        disabled={at === last}
        onClick={() => onMove(at, at + 1)}
      />
    </span>
  );
  const lifted = transform ? { transform: `translateY(${transform.y}px)` } : undefined;
  return (
    <li ref={target} className={isOver && !isDragging ? 'over' : undefined}>
      <div style={lifted} className={isDragging ? 'lifted' : undefined}>
        {children(keys)}
      </div>
    </li>
  );
}
