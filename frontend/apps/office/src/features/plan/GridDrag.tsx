import { HolderOutlined } from '@ant-design/icons';
import { DndContext, type DragEndEvent, DragOverlay, useDraggable, useDroppable } from '@dnd-kit/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeMeant, speech, useCarriers } from '../../ui/drag';
import type { Plan, School, Visit } from './api';
import { inWeek, landed, obstacles, type Week } from './model';
import { useSpan } from './useSpan';

const Carried = createContext<Visit | undefined>(undefined);
const placeOf = (schoolId: string, week: Week) => `${schoolId} ${week.first}`;

interface Props {
  view: Plan;
  weeks: Week[];
  onShift?: (visit: Visit) => void;
  children: ReactNode;
}

/** A visit is carried to another week of its school; where schools are off it cannot be put down. */
export function GridDrag({ view, weeks, onShift, children }: Props) {
  const { t } = useTranslation('plan');
  const { spoken } = useSpan();
  const [carried, setCarried] = useState<string>();
  const sensors = useCarriers();
  const inHand = view.visits.find(({ id }) => id === carried);
  const drop = ({ over }: DragEndEvent) => {
    setCarried(undefined);
    const week = inHand && weeks.find((one) => placeOf(inHand.schoolId, one) === over?.id);
    const there = inHand && week && landed(inHand, week);
    if (there && there.plannedOn !== inHand.plannedOn) onShift?.(there);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={placeMeant}
      onDragStart={({ active }) => setCarried(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setCarried(undefined)}
      accessibility={speech({
        help: t('dragHelp'),
        picked: (name) => t('picked', { name }),
        over: (name, week) => t('over', { name, week }),
        dropped: (name, week) => t('dropped', { name, week }),
        cancelled: (name) => t('putBack', { name }),
      })}
    >
      <Carried value={inHand}>{children}</Carried>
      <DragOverlay>{inHand ? <div className="visit-carried">{spoken(inHand)}</div> : null}</DragOverlay>
    </DndContext>
  );
}

interface CellProps {
  view: Plan;
  school: School;
  week: Week;
  children: ReactNode;
}

/** One week of a school; while a visit of it is carried it says what is against that week. */
export function WeekCell({ view, school, week, children }: CellProps) {
  const { t } = useTranslation('plan');
  const { span } = useSpan();
  const carried = useContext(Carried);
  const asked = carried?.schoolId === school.schoolId && !inWeek(week)(carried) ? carried : undefined;
  const { setNodeRef, isOver } = useDroppable({
    id: placeOf(school.schoolId, week),
    data: { name: span(week) },
    disabled: !asked,
  });
  const against = asked ? obstacles(view.visits, asked, week) : [];
  const open = asked && week.schoolDays.length > 0;
  const names = [week.schoolDays.length ? '' : 'off', open ? 'open' : '', open && isOver ? 'target' : ''];
  return (
    <td ref={setNodeRef} data-label={span(week)} className={names.filter(Boolean).join(' ') || undefined}>
      {children}
      {against.map((one) => (
        <div key={one} className="short">
          {t(`against.${one}`)}
        </div>
      ))}
    </td>
  );
}

/** By this a visit is taken up. */
export function Grip({ visit, name }: { visit: Visit; name: string }) {
  const { t } = useTranslation('plan');
  const { setNodeRef, attributes, listeners } = useDraggable({ id: visit.id, data: { name } });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className="grip"
      {...attributes}
      {...listeners}
      aria-label={t('drag', { name })}
    >
      <HolderOutlined />
    </button>
  );
}
