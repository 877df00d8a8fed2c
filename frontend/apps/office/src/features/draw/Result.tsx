import { formatNames } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { type Draw, publicAddress, resultOf } from './api';

export function Result({ view }: { view: Draw }) {
  const { t, i18n } = useTranslation('draw');
  return (
    <section className="card" aria-label={t('result')} aria-live="polite">
      <h2>{t('result')}</h2>
      <ol className="lines">
        {resultOf(view).map(({ object, inspectors }) => (
          <li key={object.ref}>
            <b>{object.name}</b>
            {inspectors.length > 0 ? (
              <div>
                {formatNames(
                  inspectors.map(({ name, ref }) => t('withNumber', { name, number: ref })),
                  i18n.language,
                )}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      <p>
        {t('verify')} <a href={publicAddress(view)}>{publicAddress(view)}</a>
      </p>
    </section>
  );
}
