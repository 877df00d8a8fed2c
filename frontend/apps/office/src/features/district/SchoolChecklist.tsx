import type { Schemas } from '@shared/client';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Tag } from '../../ui/tags';
import { everySchool } from './api';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  day: string;
  districtId: string;
}

/** All schools of the region in one list that can be narrowed, each with the district it belongs to today. */
export function SchoolChecklist({ id, value = [], onChange, day, districtId }: Props) {
  const { t } = useTranslation('district');
  const query = useQuery(everySchool(day));
  const [find, setFind] = useState('');
  const [onlyFree, setOnlyFree] = useState(false);
  const wanted = useDeferredValue(find.trim());
  return (
    <div className="checklist">
      <Input
        id={id}
        type="search"
        allowClear
        aria-label={t('find')}
        placeholder={t('find')}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      <div className="row">
        <Checkbox checked={onlyFree} onChange={(event) => setOnlyFree(event.target.checked)}>
          {t('onlyFree')}
        </Checkbox>
        <span className="grow" />
        <b>{t('chosen', { n: value.length })}</b>
      </div>
      <Loaded query={query}>
        {(rows) => (
          <Rows
            rows={rows}
            wanted={wanted}
            onlyFree={onlyFree}
            districtId={districtId}
            value={value}
            onChange={(ids) => onChange?.(ids)}
          />
        )}
      </Loaded>
    </div>
  );
}

interface RowsProps {
  rows: Schemas['DutyRow'][];
  wanted: string;
  onlyFree: boolean;
  districtId: string;
  value: string[];
  onChange: (ids: string[]) => void;
}

function Rows({ rows, wanted, onlyFree, districtId, value, onChange }: RowsProps) {
  const { t } = useTranslation(['district', 'ui']);
  const chosen = useMemo(() => new Set(value), [value]);
  const shown = rows.filter(
    (row) =>
      (!onlyFree || !row.districtId || chosen.has(row.schoolId)) &&
      (row.schoolName.includes(wanted) || row.schoolCode.includes(wanted)),
  );
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...value, id] : value.filter((one) => one !== id));
  if (shown.length === 0) return <p className="quiet">{t('ui:nothingFound')}</p>;
  return (
    <ul>
      {shown.map((row) => (
        <li key={row.schoolId}>
          <Checkbox
            checked={chosen.has(row.schoolId)}
            onChange={(event) => toggle(row.schoolId, event.target.checked)}
          >
            {row.schoolName}
          </Checkbox>
          {row.districtId === districtId ? null : (
            <Tag tone={row.districtId ? 'warn' : 'calm'}>{row.districtName ?? t('district:free')}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
