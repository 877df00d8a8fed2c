import { formatDate, formatMoment, formatNames } from '@shared/format';
import { matterKey } from '../../common/matter';
import type { RectificationView } from '../../data/rectifications';
import { Card, Facts } from '../../kit/Card';
import { GradeMark } from '../../kit/marks';
import { currentLanguage, useWords } from '../../words';

export function ProblemCard({ view }: { view: RectificationView }) {
  const { t } = useWords(['field', 'shared']);
  const language = currentLanguage();
  const signed = view.signedAt
    ? `${view.signedBy ?? ''} ${formatMoment(view.signedAt, language)}`
    : undefined;
  return (
    <Card title={view.schoolName} aside={<GradeMark grade={view.grade} />}>
      <p className="prose lead">{view.problem}</p>
      <p>
        <span className="mark">{t(`shared:rectificationState.${view.state}`)}</span>
      </p>
      <Facts
        rows={[
          [t('field:rectification.item'), t(matterKey(view.item, view.schoolKind))],
          [t('field:rectification.advice'), view.advice],
          [t('field:rectification.inspectors'), formatNames(view.inspectorNames, language)],
          [t('field:rectification.issuedOn'), formatDate(view.issuedOn, language)],
          [t('field:rectification.signed'), signed],
        ]}
      />
    </Card>
  );
}
