import { formatDate } from '@shared/format';
import { useCan, useMe } from '@shared/me';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { may } from '../../ui/permissions';

/** Administrators run the product and see none of its business: their desk says what is theirs to do. */
export function DutyPage() {
  const { t, i18n } = useTranslation('home');
  const { name, today } = useMe();
  const can = useCan();
  return (
    <Page title={t('title')} intro={t('greeting', { name, day: formatDate(today, i18n.language) })}>
      <section className="figures" aria-label={t('duties')}>
        <Link to="/people" className="figure">
          <b>{t('dutyAccounts')}</b>
          <span>{can(may.manageAccounts) ? t('dutyAccountsHint') : t('lookAccountsHint')}</span>
        </Link>
        <Link to="/people/posts" className="figure">
          <b>{t('dutyPosts')}</b>
          <span>{can(may.managePlacements) ? t('dutyPostsHint') : t('lookPostsHint')}</span>
        </Link>
        {can(may.explainAccess) ? (
          <Link to="/people/access" className="figure">
            <b>{t('dutyAccess')}</b>
            <span>{t('dutyAccessHint')}</span>
          </Link>
        ) : null}
      </section>
    </Page>
  );
}
