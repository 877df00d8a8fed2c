import { formatDate, formatMoment, formatNames } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { MatterName } from '../../ui/MatterName';
import { Page } from '../../ui/Page';
import { DueTag, GradeTag, RectificationStateTag } from '../../ui/tags';
import { type Rectification, rectificationView } from './api';
import { DueExplained } from './DueExplained';
import { ReportForm } from './ReportForm';
import { Rounds } from './Rounds';
import { SignBox } from './SignBox';
import { VerdictButtons } from './Verdict';

export function RectificationPage({ id }: { id: string }) {
  const query = useQuery(rectificationView(id));
  return <Loaded query={query}>{(view) => <Filled view={view} />}</Loaded>;
}

function Filled({ view }: { view: Rectification }) {
  const { t, i18n } = useTranslation('rectification');
  return (
    <Page
      title={view.schoolName}
      printable
      back={<Link to="/rectifications">{t('title')}</Link>}
      intro={
        <span className="row">
          <DueTag daysLeft={view.daysLeft} state={view.state} />
          <RectificationStateTag state={view.state} />
          <GradeTag grade={view.grade} />
        </span>
      }
      actions={<VerdictButtons view={view} />}
    >
      {view.actions.includes('SIGN') ? <SignBox view={view} /> : null}
      <div className="split">
        <div className="stack">
          <section className="card">
            <h2>{t('finding')}</h2>
            <p className="lead">{view.problem}</p>
            <Facts
              items={[
                [t('advice'), view.advice],
                [t('item'), <MatterName key="item" item={view.item} kind={view.schoolKind} />],
                [t('issuedOn'), formatDate(view.issuedOn, i18n.language)],
                [t('inspectors'), formatNames(view.inspectorNames, i18n.language)],
                [
                  t('signed'),
                  view.signedAt
                    ? t('signedBy', {
                        who: view.signedBy ?? '',
                        at: formatMoment(view.signedAt, i18n.language),
                      })
                    : t('notSigned'),
                ],
                [
                  t('record'),
                  <Link key="record" to="/inspections/$id" params={{ id: view.inspectionId }}>
                    {t('toRecord')}
                  </Link>,
                ],
              ]}
            />
          </section>
          {view.actions.includes('REPORT') ? <ReportForm key={view.rounds.length} view={view} /> : null}
          <Rounds rounds={view.rounds} />
        </div>
        <DueExplained due={view.due} />
      </div>
    </Page>
  );
}
