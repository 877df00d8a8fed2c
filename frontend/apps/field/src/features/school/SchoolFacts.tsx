import type { Schemas } from '@shared/client';
import { Card, Facts } from '../../kit/Card';
import { useWords } from '../../words';

export function SchoolFacts({ school }: { school: Schemas['SchoolView'] }) {
  const { t } = useWords(['field', 'shared']);
  const phone = school.phone ? <a href={`tel:${school.phone}`}>{school.phone}</a> : undefined;
  const pupils =
    school.enrolment === undefined ? undefined : t('field:school.pupils', { n: school.enrolment });
  return (
    <Card title={t('field:school.facts')}>
      <Facts
        rows={[
          [t('field:school.kind'), t(`shared:schoolKind.${school.kind}`)],
          [t('field:school.ownership'), t(`shared:ownership.${school.ownership}`)],
          [t('field:school.enrolment'), pupils],
          [t('field:school.township'), school.township],
          [t('field:school.address'), school.address],
          [t('field:school.phone'), phone],
          [t('field:school.code'), school.code],
        ]}
      />
    </Card>
  );
}
