import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { publicityList } from './api';

/** The list as it is posted: everybody whose publicity began on that day. */
export function PublicityPage({ day }: { day?: string }) {
  const { t } = useTranslation('appointment');
  const { today } = useMe();
  const query = useQuery(publicityList(day ?? today));
  return (
    <Page
      title={t('publicityPaper')}
      printable
      back={<Link to="/appointments">{t('title')}</Link>}
      intro={t('publicityIntro')}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyBox kind="nothing" title={t('publicityEmpty')} />
          ) : (
            <Paper rows={items} day={day ?? today} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Paper({ rows, day }: { rows: Schemas['AppointmentRow'][]; day: string }) {
  const { t, i18n } = useTranslation(['appointment', 'shared']);
  const { regionName } = useMe();
  const date = (value?: string) => formatDate(value, i18n.language);
  return (
    <section className="paper">
      <h2>{t('appointment:paperTitle', { region: regionName })}</h2>
      <p>
        {t('appointment:paperText', {
          region: regionName,
          from: date(day),
          until: date(rows[0]?.publicityUntil),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('appointment:name')}</th>
            <th scope="col">{t('appointment:workplace')}</th>
            <th scope="col">{t('appointment:post')}</th>
            <th scope="col">{t('appointment:degree')}</th>
            <th scope="col">{t('appointment:years')}</th>
            <th scope="col">{t('appointment:kind')}</th>
            <th scope="col">{t('appointment:recommendedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.name}</td>
              <td>{row.candidate?.workplace}</td>
              <td>{row.candidate?.post}</td>
              <td>{row.candidate ? t(`shared:degree.${row.candidate.degree}`) : null}</td>
              <td>{row.candidate?.years}</td>
              <td>{t(`shared:inspectorKind.${row.kind}`)}</td>
              <td>{row.candidate?.recommendedBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="gap-top">{t('appointment:paperObjections', { region: regionName })}</p>
      <div className="paper-sign">
        <span>{t('appointment:officeOf', { region: regionName })}</span>
        <span>{date(day)}</span>
      </div>
    </section>
  );
}
