import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SchoolSearch, schoolGaps } from './api';

interface Props {
  value: SchoolSearch['lacks'];
  onChange: (lacks: SchoolSearch['lacks']) => void;
}

/** How many schools lack what; each number opens the list of them. */
export function Gaps({ value, onChange }: Props) {
  const { t } = useTranslation('school');
  const { data } = useQuery(schoolGaps);
  if (!data || data.schools === 0) return null;
  return (
    <fieldset className="gaps no-print">
      <legend>{t('gaps', { n: data.schools })}</legend>
      {data.gaps.map(({ gap, schools }) => (
        <button
          type="button"
          key={gap}
          aria-pressed={value === gap}
          disabled={schools === 0 && value !== gap}
          onClick={() => onChange(value === gap ? undefined : gap)}
        >
          {t(`gap.${gap}`)} <b>{schools}</b>
        </button>
      ))}
    </fieldset>
  );
}
