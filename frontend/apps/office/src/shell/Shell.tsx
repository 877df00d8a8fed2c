import { BellOutlined, GlobalOutlined, UserOutlined } from '@ant-design/icons';
import { currentLanguage, switchLanguage } from '@shared/i18n';
import { useMe } from '@shared/me';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MainMenu } from './menu';

/** `unread` comes from outside: the shell knows no feature. Whoever gets no messages has no bell. */
export function Shell({ unread, children }: { unread: number | undefined; children: ReactNode }) {
  const { t } = useTranslation(['shell', 'shared']);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('shell:skip')}
      </a>
      <header className="bar no-print">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t('shared:productName')}</span>
        </Link>
        <Region />
        <span className="grow" />
        <LanguageSwitch />
        {unread === undefined ? null : (
          <Link to="/messages" className="bell" aria-label={t('shell:unread', { n: unread })}>
            <BellOutlined />
            {unread > 0 ? <span className="count">{unread > 99 ? '99+' : unread}</span> : null}
          </Link>
        )}
        <Account />
      </header>
      <MainMenu />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Region() {
  const { regionName } = useMe();
  return <span className="region">{regionName}</span>;
}

function LanguageSwitch() {
  const { t } = useTranslation('shared');
  const queries = useQueryClient();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  const change = async () => {
    await switchLanguage(other);
    // Words such as advice and messages come from the server in the reader's language.
    await queries.invalidateQueries();
  };
  return (
    <Button type="text" icon={<GlobalOutlined />} lang={other} onClick={() => void change()}>
      <span className="wide-only">{other === 'en' ? t('languageEn') : t('languageZh')}</span>
      <span className="sr-only narrow-only">{t('language')}</span>
    </Button>
  );
}

function Account() {
  const { t } = useTranslation(['shell', 'shared']);
  const me = useMe();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'who',
            type: 'group',
            label: `${me.name} (${me.account}) · ${t(`shared:role.${me.role}`)}`,
          },
          { key: 'sessions', label: <Link to="/sessions">{t('shell:sessions')}</Link> },
          { key: 'out', label: <a href="/logout">{t('shell:signOut')}</a> },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={t('shell:account', { name: me.name })}>
        <span className="wide-only">{me.name}</span>
      </Button>
    </Dropdown>
  );
}
