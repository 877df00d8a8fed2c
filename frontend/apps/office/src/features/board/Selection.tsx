import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target } from './useTargets';

interface Props {
  count: number;
  targets: Target[];
  onMove: (target: string | null) => void;
  onClear: () => void;
}

const NOBODY = 'nobody';

/** The way without dragging: ticked schools go to the inspector chosen here. */
export function Selection({ count, targets, onMove, onClear }: Props) {
  const { t } = useTranslation('board');
  return (
    <div className="selection row no-print" role="status">
      <b>{t('selected', { n: count })}</b>
      <Select
        aria-label={t('moveToLabel')}
        placeholder={t('moveTo')}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={targets.map(({ value, label, disabled }) => ({ value: value ?? NOBODY, label, disabled }))}
        onChange={(target: string | null) => target && onMove(target === NOBODY ? null : target)}
        popupMatchSelectWidth={false}
        style={{ minWidth: 220 }}
      />
      <Button onClick={onClear}>{t('clearSelection')}</Button>
    </div>
  );
}
