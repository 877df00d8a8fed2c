import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyBox } from '../../ui/EmptyBox';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type Plate, toPrint } from './api';
import { Sheet } from './Sheet';

/** One page of paper for each plate, in its own size: printed without scaling it is the plate, 1:1. */
export function PrintPage() {
  const { t } = useTranslation('plate');
  return (
    <Page
      title={t('printTitle')}
      intro={t('printIntro')}
      printable
      back={<Link to="/plates">{t('title')}</Link>}
    >
      <Loaded query={useQuery(toPrint)}>
        {({ items }) => {
          const plates = items.flatMap((row) => row.plate ?? []);
          return plates.length === 0 ? (
            <EmptyBox kind="nothing" title={t('printEmpty')} hint={t('printEmptyHint')} />
          ) : (
            <Sheets plates={plates} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function Sheets({ plates }: { plates: Plate[] }) {
  const { t } = useTranslation('plate');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, on: boolean) =>
    setLeft((old) => new Set(on ? [...old].filter((one) => one !== id) : [...old, id]));
  return (
    <>
      <fieldset className="card no-print">
        <legend className="sr-only">{t('printWhich')}</legend>
        {plates.map((plate) => (
          <Checkbox
            key={plate.id}
            checked={!left.has(plate.id)}
            onChange={(event) => toggle(plate.id, event.target.checked)}
          >
            {plate.schoolName}
          </Checkbox>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it is scrolled by the arrow keys */}
      <section className="plates" aria-label={t('print')} tabIndex={0}>
        {plates
          .filter((plate) => !left.has(plate.id))
          .map((plate) => (
            <Sheet key={plate.id} plate={plate} />
          ))}
      </section>
    </>
  );
}
