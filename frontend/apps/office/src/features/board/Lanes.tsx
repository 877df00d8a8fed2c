import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMeter } from '../../ui/LoadMeter';
import { useUnsaved } from '../../ui/useUnsaved';
import type { BoardSearch, Caseload, Duty } from './api';
import { CarriedCard, LaneBox, SchoolCard } from './Cards';
import { laneMeant } from './collision';
import { boardAfter, type Moves, matches, withMoves, without } from './model';
import { Selection } from './Selection';
import { Tray } from './Tray';

interface Props {
  duties: Duty[];
  caseloads: Caseload[];
  search: BoardSearch;
}

const FREE = 'unassigned';

export function Lanes({ duties, caseloads, search }: Props) {
  const { t } = useTranslation('board');
  const [moves, setMoves] = useState<Moves>(new Map());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [carried, setCarried] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor),
  );
  useUnsaved(moves.size > 0);
  const board = boardAfter(duties, caseloads, moves);
  const inHand = duties.find((duty) => duty.schoolId === carried);

  const move = (schoolIds: string[], target: string | null) => {
    setMoves((old) => withMoves(old, duties, schoolIds, target));
    setSelected(new Set());
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined);
    if (!over) return;
    const id = String(active.id);
    // Dragging one of several ticked cards takes all of them along.
    move(selected.has(id) ? [...selected] : [id], over.id === FREE ? null : String(over.id));
  };
  const select = (schoolId: string, on: boolean) =>
    setSelected((old) => {
      const next = new Set(old);
      if (on) next.add(schoolId);
      else next.delete(schoolId);
      return next;
    });
  const cards = (all: Duty[], laneName: string, empty: string) => {
    const shown = all.filter((duty) => matches(duty, search, laneName));
    if (shown.length === 0) return <p className="quiet">{all.length === 0 ? empty : t('noneMatch')}</p>;
    return (
      <ul>
        {shown.map((duty) => (
          <SchoolCard
            key={duty.schoolId}
            duty={duty}
            moved={moves.has(duty.schoolId)}
            selected={selected.has(duty.schoolId)}
            onSelect={select}
          />
        ))}
      </ul>
    );
  };

  return (
    <>
      {selected.size > 0 ? (
        <Selection
          count={selected.size}
          lanes={board.lanes}
          onMove={(target) => move([...selected], target)}
          onClear={() => setSelected(new Set())}
        />
      ) : null}
      <DndContext
        sensors={sensors}
        collisionDetection={laneMeant}
        onDragStart={({ active }) => setCarried(String(active.id))}
        onDragEnd={drop}
        onDragCancel={() => setCarried(undefined)}
        accessibility={useSpeech()}
      >
        <div className="board">
          <LaneBox
            id={FREE}
            name={t('unassigned')}
            level="free"
            head={<span className="number">{t('unassignedWord', { n: board.unassigned.length })}</span>}
          >
            {cards(board.unassigned, t('unassigned'), t('allAssigned'))}
          </LaneBox>
          <div className="lanes">
            {board.lanes.map((lane) => (
              <LaneBox
                key={lane.inspectorId}
                id={lane.inspectorId}
                name={lane.name}
                level={lane.level.toLowerCase()}
                head={<LoadMeter {...lane} word={t(`level.${lane.level}`)} />}
              >
                {cards(lane.cards, lane.name, t('laneEmpty'))}
              </LaneBox>
            ))}
          </div>
        </div>
        <DragOverlay>
          {inHand ? (
            <CarriedCard duty={inHand} count={selected.has(inHand.schoolId) ? selected.size : 1} />
          ) : null}
        </DragOverlay>
      </DndContext>
      <Tray
        board={board}
        duties={duties}
        caseloads={caseloads}
        moves={moves}
        onUndo={(ids) => setMoves((old) => without(old, ids))}
      />
    </>
  );
}

type Named = { data: { current?: { name?: string } } } | null;
const nameOf = (thing: Named) => thing?.data.current?.name ?? '';

function useSpeech() {
  const { t } = useTranslation('board');
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('picked', { name: nameOf(active as Named) }),
    onDragOver: ({ active, over }) =>
      over ? t('over', { name: nameOf(active as Named), lane: nameOf(over as Named) }) : undefined,
    onDragEnd: ({ active, over }) =>
      over
        ? t('dropped', { name: nameOf(active as Named), lane: nameOf(over as Named) })
        : t('cancelled', { name: nameOf(active as Named) }),
    onDragCancel: ({ active }) => t('cancelled', { name: nameOf(active as Named) }),
  };
  return { announcements, screenReaderInstructions: { draggable: t('dragHelp') } };
}
