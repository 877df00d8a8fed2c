import { formatDate, formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Facts } from '../../ui/Facts';
import { Files } from '../../ui/Files';
import { Loaded } from '../../ui/Loaded';
import { Tag } from '../../ui/tags';
import { type Inspection, schoolComprehensive } from './api';
import { RecordForm, WithdrawForm } from './Forms';

interface Props {
  school: { id: string; name: string };
  onClose: () => void;
}

/** All that was recorded of a school, the newest first; what was struck out stays in sight. */
export function History({ school, onClose }: Props) {
  const { t } = useTranslation(['comprehensive', 'ui']);
  const query = useQuery(schoolComprehensive(school.id));
  return (
    <Drawer
      open
      size={560}
      title={t('comprehensive:historyTitle', { school: school.name })}
      onClose={onClose}
      closable={{ 'aria-label': t('ui:close') }}
    >
      <Loaded query={query} lines={4}>
        {({ inspections }) =>
          inspections.length === 0 ? (
            <EmptyBox kind="nothing" title={t('comprehensive:none')} hint={t('comprehensive:noneHint')} />
          ) : (
            <ul className="lines">
              {inspections.map((inspection) => (
                <li key={inspection.id}>
                  <Entry inspection={inspection} school={school} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Drawer>
  );
}

function Entry({ inspection, school }: { inspection: Inspection; school: Props['school'] }) {
  const { t, i18n } = useTranslation('comprehensive');
  const [open, setOpen] = useState<'correct' | 'withdraw'>();
  const { content, file, strikeReason, struckBy } = inspection;
  const day = (value: string) => formatDate(value, i18n.language);
  const close = () => setOpen(undefined);
  return (
    <article aria-label={t('days', { from: day(content.firstDay), until: day(content.lastDay) })}>
      <span className="row">
        <b className="grow">{t('days', { from: day(content.firstDay), until: day(content.lastDay) })}</b>
        {struckBy ? <Tag tone="bad">{t('struck')}</Tag> : null}
        {content.correction ? <Tag tone="act">{t('correcting')}</Tag> : null}
      </span>
      <Facts
        items={[
          [t('leader'), content.leader],
          [t('members'), content.members],
          [t('conclusion'), content.conclusion],
          [t('reportedOn'), content.reportedOn && day(content.reportedOn)],
          [t('correctReason'), content.correction?.reason],
          [t('withdrawReason'), strikeReason],
        ]}
      />
      <Files files={file ? [file] : []} named={(name) => name} />
      <p className="quiet">
        {t('recordedBy', {
          name: inspection.recordedBy,
          at: formatMoment(inspection.recordedAt, i18n.language),
        })}
        {struckBy && inspection.struckAt ? (
          <>
            <br />
            {t('struckBy', { name: struckBy, at: formatMoment(inspection.struckAt, i18n.language) })}
          </>
        ) : null}
      </p>
      {inspection.changeable ? (
        <span className="row no-print">
          <Button size="small" onClick={() => setOpen('correct')}>
            {t('correct')}
          </Button>
          <Button size="small" onClick={() => setOpen('withdraw')}>
            {t('withdraw')}
          </Button>
        </span>
      ) : null}
      {open === 'correct' ? <RecordForm school={school} wrong={inspection} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawForm inspection={inspection} onClose={close} /> : null}
    </article>
  );
}
