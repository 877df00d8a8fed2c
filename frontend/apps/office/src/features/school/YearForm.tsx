import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { NumberField, useRules } from '../../ui/fields';
import { useRefresh } from '../../ui/listing';
import { saveYear } from './api';
import { type Figure, figureGroups, groups, schoolYear } from './figures';

type Values = { year: number } & Partial<Record<Figure, number>>;

interface Props {
  schoolId: string;
  years: Schemas['SchoolYearView'][];
  known?: Schemas['SchoolYearView'];
  onClose: () => void;
}

export function YearForm({ schoolId, years, known, onClose }: Props) {
  const { t } = useTranslation('school');
  const { today } = useMe();
  const refresh = useRefresh();
  const save = ({ year, ...values }: Values) => {
    const there = known ?? years.find((one) => one.year === year);
    const figures = Object.entries(values)
      .filter(([, value]) => typeof value === 'number')
      .map(([figure, value]) => ({ figure: figure as Figure, value: Number(value) }));
    return saveYear(schoolId, year, { version: there?.version, figures });
  };
  const label = t('yearBegins');
  return (
    <EditDrawer<Values>
      name="year"
      title={known ? t('yearChangeTitle', { year: known.year, next: known.year + 1 }) : t('yearCreateTitle')}
      note={<p className="note">{t('yearNote')}</p>}
      initial={{
        year: known?.year ?? schoolYear(today),
        ...Object.fromEntries((known?.figures ?? []).map(({ figure, value }) => [figure, value])),
      }}
      save={save}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <Form.Item name="year" label={label} rules={useRules(label, true)} extra={t('yearBeginsHint')}>
        <InputNumber min={2000} max={2100} precision={0} disabled={known !== undefined} />
      </Form.Item>
      {groups.map((group) => (
        <fieldset key={group} className="figure-fields">
          <legend>{t(`figureGroup.${group}`)}</legend>
          {figureGroups[group].map((figure) => (
            <NumberField key={figure} name={figure} label={t(`figure.${figure}`)} max={100_000_000} />
          ))}
        </fieldset>
      ))}
    </EditDrawer>
  );
}
