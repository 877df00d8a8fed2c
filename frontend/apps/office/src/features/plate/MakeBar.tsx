import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { atOnce, issue, type PlateRow, toMake } from './api';

interface Props {
  rows: PlateRow[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onMade: () => void;
}

/** Chooses all that can be made on this page, and makes what is chosen. */
export function MakeBar({ rows, chosen, onChosen, onMade }: Props) {
  const { t } = useTranslation('plate');
  const refresh = useRefresh();
  const [key, setKey] = useState(uuidV7);
  const making = useMutation({
    mutationFn: () => issue([...chosen], key),
    onSuccess: () => {
      onChosen(new Set());
      onMade();
    },
    onSettled: () => {
      setKey(uuidV7());
      refresh();
    },
  });
  const makeable = rows.filter(mayMake).map((row) => row.schoolId);
  return (
    <>
      <Button disabled={makeable.length === 0} onClick={() => onChosen(new Set(makeable.slice(0, atOnce)))}>
        {t('chooseAll')}
      </Button>
      <Button
        type="primary"
        disabled={chosen.size === 0 || chosen.size > atOnce}
        loading={making.isPending}
        onClick={() => making.mutate()}
      >
        {t('make', { n: chosen.size })}
      </Button>
      {making.error ? <ProblemBox error={making.error} /> : null}
    </>
  );
}

/** A school without an inspector has nobody to show. */
export function mayMake(row: PlateRow): boolean {
  return toMake.includes(row.standing) && row.inspectorId !== undefined;
}
