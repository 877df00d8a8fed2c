import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Lane } from './model';

interface Props {
  count: number;
  lanes: Lane[];
  onMove: (target: string | null) => void;
  onClear: () => void;
}

const NOBODY = 'nobody';

/** The way without dragging: ticked schools go to the inspector chosen here. */
export function Selection({ count, lanes, onMove, onClear }: Props) {
  const { t } = useTranslation('board');
  return (
    <div className="selection row no-print" role="status">
      <b>{t('selected', { n: count })}</b>
      <Select
        aria-label={t('moveToLabel')}
        placeholder={t('moveTo')}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...lanes.map((lane) => ({
            value: lane.inspectorId,
            label: `${lane.name}  ${lane.count} / ${lane.limit} ${t(`level.${lane.level}`)}`,
          })),
          { value: NOBODY, label: t('unassigned') },
        ]}
        onChange={(target: string | null) => target && onMove(target === NOBODY ? null : target)}
        style={{ minWidth: 220 }}
      />
      <Button onClick={onClear}>{t('clearSelection')}</Button>
    </div>
  );
}
