import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { formatMoment } from '@shared/format';
import { useMe } from '@shared/me';
import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  intro?: ReactNode;
  back?: ReactNode;
  actions?: ReactNode;
  printable?: boolean;
  children: ReactNode;
}

export function Page({ title, intro, back, actions, printable, children }: Props) {
  const { t, i18n } = useTranslation(['ui', 'shared']);
  const me = useMe();
  const product = t('shared:productName');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <article className="page">
      {back ? (
        <nav className="page-back" aria-label={t('ui:back')}>
          <ArrowLeftOutlined aria-hidden="true" /> {back}
        </nav>
      ) : null}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {intro ? <div className="quiet">{intro}</div> : null}
          <div className="print-only">
            {me.regionName} ·{' '}
            {t('ui:printedAt', { at: formatMoment(new Date().toISOString(), i18n.language) })}
          </div>
        </div>
        <div className="row page-actions">
          {printable ? (
            <Button className="print-button" icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('ui:print')}
            </Button>
          ) : null}
          {actions}
        </div>
      </header>
      {children}
    </article>
  );
}
