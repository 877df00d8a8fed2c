import { api } from '@shared/client';
import { formatDate } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { MatterName } from '../../ui/MatterName';
import { Page } from '../../ui/Page';
import { GradeTag } from '../../ui/tags';

export function FindingPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation('finding');
  const query = useQuery({
    queryKey: ['finding', id],
    queryFn: () => api.get('/api/findings/{id}', { path: { id } }),
  });
  return (
    <Loaded query={query}>
      {(finding) => (
        <Page
          title={t('title')}
          printable
          back={
            <Link to="/schools/$id" params={{ id: finding.schoolId }}>
              {finding.schoolName}
            </Link>
          }
        >
          <section className="card">
            <Facts
              items={[
                [t('description'), finding.description],
                [t('grade'), <GradeTag key="grade" grade={finding.grade} />],
                [t('item'), <MatterName key="item" item={finding.item} kind={finding.schoolKind} />],
                [t('foundOn'), formatDate(finding.foundOn, i18n.language)],
                [t('state'), t(`states.${finding.state}`)],
              ]}
            />
            <p className="row links">
              <Link to="/inspections/$id" params={{ id: finding.inspectionId }}>
                {t('toRecord')}
              </Link>
              {finding.rectificationId ? (
                <Link to="/rectifications/$id" params={{ id: finding.rectificationId }}>
                  {t('toRectification')}
                </Link>
              ) : null}
            </p>
          </section>
        </Page>
      )}
    </Loaded>
  );
}
