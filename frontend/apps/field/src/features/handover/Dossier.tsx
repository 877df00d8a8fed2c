import { formatDate, formatMoment } from '@shared/format';
import { Link } from '@tanstack/react-router';
import type { HandoverView } from '../../data/handovers';
import { Card, Facts } from '../../kit/Card';
import { GradeMark } from '../../kit/marks';
import { Row } from '../../kit/Row';
import { Empty } from '../../kit/states';
import { currentLanguage, useWords } from '../../words';

export function Dossier({ view }: { view: HandoverView }) {
  const { t } = useWords('field');
  const day = (date: string) => formatDate(date, currentLanguage());
  const signed = (signature: HandoverView['formerSignature']) =>
    signature
      ? [signature.name, formatMoment(signature.at, currentLanguage()), signature.note]
          .filter(Boolean)
          .join(' · ')
      : t('handover.unsigned');
  return (
    <>
      <Card title={view.schoolName}>
        <Facts
          rows={[
            [t('handover.former'), view.formerName],
            [t('handover.next'), view.nextName],
            [t('handover.beginsOn'), day(view.beginsOn)],
            [t('handover.formerSigned'), signed(view.formerSignature)],
            [t('handover.nextSigned'), signed(view.nextSignature)],
          ]}
        />
        <p className="hint">{t('handover.clocks')}</p>
      </Card>
      <Cases view={view} />
      <Card title={t('handover.visits')}>
        {view.content.visits.length === 0 ? <Empty words={t('handover.noVisits')} /> : null}
        <ul className="rows">
          {view.content.visits.map((visit) => (
            <li key={visit.id}>
              <Link to="/inspections/$id" params={{ id: visit.id }} className="row">
                <Row
                  title={day(visit.visitedOn)}
                  sub={
                    visit.problems > 0
                      ? t('inspections.problems', { n: visit.problems })
                      : t('inspections.noProblems')
                  }
                />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

function Cases({ view }: { view: HandoverView }) {
  const { t } = useWords(['field', 'shared']);
  const { cases } = view.content;
  return (
    <Card title={t('field:handover.cases')}>
      {cases.length === 0 ? <Empty words={t('field:handover.noCases')} calm /> : null}
      <ul className="rows">
        {cases.map((one) => (
          <li key={one.id}>
            <Link to="/rectifications/$id" params={{ id: one.id }} className="row">
              <Row
                title={one.problem}
                sub={t('field:handover.case', {
                  state: t(`shared:rectificationState.${one.state}`),
                  day: formatDate(one.dueOn, currentLanguage()),
                })}
                end={<GradeMark grade={one.grade} />}
              />
            </Link>
            {one.reported ? (
              <p className="hint">{t('field:handover.reported', { text: one.reported })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
