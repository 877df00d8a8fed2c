import type { Schemas } from '@shared/client';
import { useTranslation } from 'react-i18next';

type Matter = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One of the eight matters by its name; kindergartens have eight of their own. */
export function MatterName({ item, kind }: { item: number; kind: Schemas['SchoolKind'] }) {
  const { t } = useTranslation('shared');
  const list = kind === 'KINDERGARTEN' ? 'kindergartenMatter' : 'matter';
  return (
    <>
      {item}. {t(`${list}.m${item as Matter}`)}
    </>
  );
}
