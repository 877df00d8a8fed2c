import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../ui/EditDrawer';
import { DateField, TextField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { useRefresh } from '../../ui/listing';
import { publishTerms, schoolTerms, type TermDays, type Terms } from './api';
import { gaps } from './model';

interface Values {
  source: string;
  terms: TermDays;
}

export function TermsForm({ year, onClose }: { year: number; onClose: () => void }) {
  const query = useQuery(schoolTerms(year));
  return (
    <Loaded query={query} lines={4}>
      {({ inForce, editions }) => (
        <Fields year={year} latest={editions[0]} known={editions[0] ?? inForce} onClose={onClose} />
      )}
    </Loaded>
  );
}

/** A correction begins with what is in force, and becomes a further edition. */
function Fields({
  year,
  latest,
  known,
  onClose,
}: {
  year: number;
  latest?: Terms;
  known?: Terms;
  onClose: () => void;
}) {
  const { t } = useTranslation('calendar');
  const refresh = useRefresh();
  return (
    <EditDrawer<Values>
      name="terms"
      title={t('termsFormTitle', { from: year, to: year + 1 })}
      note={<p className="note">{t(latest ? 'termsCorrectionNote' : 'termsNote', { n: latest?.edition })}</p>}
      initial={{ source: latest?.source, terms: known?.terms } as Partial<Values>}
      save={(values) => publishTerms(year, { ...values, edition: latest?.edition })}
      saveLabel={t('publish')}
      onClose={onClose}
      onSaved={refresh}
      onStale={refresh}
    >
      <TextField name="source" label={t('termsSource')} hint={t('termsSourceHint')} max={200} required />
      <fieldset className="rows">
        <legend>{t('terms.first')}</legend>
        <div className="row">
          <DateField name={['terms', 'firstFrom']} label={t('first')} required />
          <DateField name={['terms', 'firstUntil']} label={t('last')} required />
        </div>
      </fieldset>
      <fieldset className="rows">
        <legend>{t('terms.second')}</legend>
        <div className="row">
          <DateField name={['terms', 'secondFrom']} label={t('first')} required />
          <DateField name={['terms', 'secondUntil']} label={t('last')} required />
        </div>
      </fieldset>
      <Between />
    </EditDrawer>
  );
}

/** The vacations that follow from what is typed, at once. */
function Between() {
  const { t, i18n } = useTranslation('calendar');
  const terms = Form.useWatch<Partial<TermDays> | undefined>('terms');
  const { winter, summerFrom } = gaps(terms ?? {});
  const day = (date: string) => formatDate(date, i18n.language);
  return (
    <div role="status" className="quiet">
      {winter ? <p>{t('winterIs', { from: day(winter[0]), until: day(winter[1]) })}</p> : null}
      {summerFrom ? <p>{t('summerIs', { from: day(summerFrom) })}</p> : null}
    </div>
  );
}
