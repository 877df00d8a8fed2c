import { useTranslation } from 'react-i18next';
import type { Present } from './api';
import { useClashWords } from './Cards';
import { type Board, clashes } from './model';

export interface Target {
  value: string | null;
  label: string;
  disabled: boolean;
}

/** Where schools may go, each with its load and with what the move would meet there. */
export function useTargets(present: Present, board: Board): (schoolIds: string[]) => Target[] {
  const { t } = useTranslation('board');
  const words = useClashWords();
  return (schoolIds) => {
    const inspectors = new Map(present.inspectors.map((one) => [one.inspectorId, one]));
    const lanes = board.lanes.map((lane) => {
      const inspector = inspectors.get(lane.inspectorId);
      const met = inspector ? clashes(present, lane, inspector, schoolIds) : [];
      const load = `${lane.name}  ${lane.count} / ${lane.limit} ${t(`level.${lane.level}`)}`;
      return {
        value: lane.inspectorId,
        label: [load, ...met.map(words)].join(' · '),
        disabled: met.some((clash) => clash.hard),
      };
    });
    return [...lanes, { value: null, label: t('unassigned'), disabled: false }];
  };
}
