import { DndContext, type DragEndEvent, DragOverlay } from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeMeant, useCarriers } from '../../ui/drag';
import { LoadMeter } from '../../ui/LoadMeter';
import type { BoardSearch, Draft, Present, School } from './api';
import { CarriedCard, LaneBox, SchoolCard } from './Cards';
import { boardAfter, clashes, type Lane, matches, movesOf } from './model';
import { Selection } from './Selection';
import { Tray } from './Tray';
import { useMoves } from './useMoves';
import { useSpeech } from './useSpeech';
import { type Target, useTargets } from './useTargets';

interface Props {
  present: Present;
  draft?: Draft;
  search: BoardSearch;
}

const FREE = 'unassigned';

export function Lanes({ present, draft, search }: Props) {
  const { t } = useTranslation('board');
  const [start] = useState(() => movesOf(draft, present.schools));
  const { moves, dirty, canUndo, move: make, takeBack, undo } = useMoves(present.schools, start);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [carried, setCarried] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const sensors = useCarriers();
  const board = boardAfter(present, moves);
  const inHand = present.schools.find((school) => school.schoolId === carried);
  const cargo = carried ? taken(carried, selected) : [];
  const targetsFor = useTargets(present, board);

  const meets = (lane: Lane, schoolIds: string[]) => {
    const inspector = present.inspectors.find((one) => one.inspectorId === lane.inspectorId);
    return inspector ? clashes(present, lane, inspector, schoolIds) : [];
  };
  const move = (schoolIds: string[], target: string | null) => {
    const lane = board.lanes.find((one) => one.inspectorId === target);
    if (lane && meets(lane, schoolIds).some((clash) => clash.hard)) {
      setRefused(t('refused', { name: lane.name }));
      return;
    }
    setRefused(undefined);
    make(schoolIds, target);
    setSelected(new Set());
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined);
    if (over) move(taken(String(active.id), selected), over.id === FREE ? null : String(over.id));
  };
  const select = (schoolId: string, on: boolean) =>
    setSelected((old) => {
      const next = new Set(old);
      if (on) next.add(schoolId);
      else next.delete(schoolId);
      return next;
    });
  const menuOf = (schoolId: string) => () => ({
    items: targetsFor([schoolId]).map(({ value, label, disabled }: Target) => ({
      key: value ?? FREE,
      label,
      disabled,
    })),
    onClick: ({ key }: { key: string }) => move([schoolId], key === FREE ? null : key),
  });
  const cards = (all: School[], laneName: string, empty: string) => {
    const shown = all.filter((school) => matches(school, search, laneName));
    if (shown.length === 0) return <p className="quiet">{all.length === 0 ? empty : t('noneMatch')}</p>;
    return (
      <ul>
        {shown.map((school) => (
          <SchoolCard
            key={school.schoolId}
            school={school}
            moved={moves.has(school.schoolId)}
            selected={selected.has(school.schoolId)}
            onSelect={select}
            menu={menuOf(school.schoolId)}
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
          targets={targetsFor([...selected])}
          onMove={(target) => move([...selected], target)}
          onClear={() => setSelected(new Set())}
        />
      ) : null}
      {refused ? (
        <div className="note warn" role="alert">
          {refused}
        </div>
      ) : null}
      <DndContext
        sensors={sensors}
        collisionDetection={placeMeant}
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
                clashes={meets(lane, cargo)}
                head={<LoadMeter {...lane} word={t(`level.${lane.level}`)} />}
              >
                {cards(lane.cards, lane.name, t('laneEmpty'))}
              </LaneBox>
            ))}
          </div>
        </div>
        <DragOverlay>{inHand ? <CarriedCard school={inHand} count={cargo.length} /> : null}</DragOverlay>
      </DndContext>
      <Tray
        present={present}
        draft={draft}
        board={board}
        moves={moves}
        dirty={dirty}
        canUndo={canUndo}
        onUndo={undo}
        onTakeBack={takeBack}
      />
    </>
  );
}

/** Dragging one of several ticked cards takes all of them along. */
function taken(schoolId: string, selected: ReadonlySet<string>): string[] {
  return selected.has(schoolId) ? [...selected] : [schoolId];
}
