import { formatMoment } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { type AuditView, auditRecord } from './api';

export function RecordDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['audit', 'ui']);
  const query = useQuery(auditRecord(id));
  return (
    <Drawer
      open
      title={t('audit:record', { seq: query.data?.row.seq ?? '…' })}
      size={720}
      onClose={onClose}
      closable={{ 'aria-label': t('ui:close') }}
    >
      <Loaded query={query}>{(view) => <AuditRecord view={view} />}</Loaded>
    </Drawer>
  );
}

function AuditRecord({ view }: { view: AuditView }) {
  const { t, i18n } = useTranslation(['audit', 'shared']);
  const { row } = view;
  return (
    <>
      <Facts
        items={[
          [t('audit:what'), `${row.operationWords}（${row.operation}）`],
          [t('audit:result'), t(`audit:results.${row.result}`)],
          [t('audit:reason'), view.reason],
          [t('audit:at'), formatMoment(row.at, i18n.language)],
          [t('audit:who'), [row.name, row.account].filter(Boolean).join(' · ')],
          [t('audit:role'), row.role ? t(`shared:role.${row.role}`) : undefined],
          [t('audit:address'), row.address],
          [t('audit:subject'), row.objectId ? `${row.objectType} ${row.objectId}` : undefined],
          [t('audit:version'), view.objectVersion],
          [t('audit:session'), view.session],
          [t('audit:trace'), view.trace],
          [t('audit:chain'), row.regionId === 0 ? t('audit:platform') : row.regionId],
        ]}
      />
      <h2>{t('audit:changes')}</h2>
      {view.changes.length === 0 ? <p className="quiet">{t('audit:noChanges')}</p> : null}
      {view.changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
      {view.unlisted > 0 ? <p className="quiet">{t('audit:unlisted', { n: view.unlisted })}</p> : null}
      <details>
        <summary>{t('audit:original')}</summary>
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{view.text}</pre>
        <p style={{ overflowWrap: 'anywhere' }}>
          {t('audit:hash')} {view.hash}
        </p>
      </details>
    </>
  );
}

function Change({ change }: { change: AuditView['changes'][number] }) {
  const { t } = useTranslation('audit');
  const title = `${t(`kinds.${change.kind}`)} · ${change.typeWords}`;
  return (
    <section>
      <h3>{title}</h3>
      <p className="quiet">{change.id}</p>
      <div className="table-frame">
        <table className="data">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {change.fields.map((field) => (
              <tr key={field.field}>
                <td data-label={t('field')}>{field.words}</td>
                <td data-label={t('before')}>{field.before ?? '—'}</td>
                <td data-label={t('after')}>{field.after ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
