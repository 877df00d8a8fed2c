import type { Announcements } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

type Named = { data: { current?: { name?: string } } } | null;
const nameOf = (thing: Named) => thing?.data.current?.name ?? '';

/** What a screen reader says while a card is carried. */
export function useSpeech() {
  const { t } = useTranslation('board');
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('picked', { name: nameOf(active as Named) }),
    onDragOver: ({ active, over }) =>
      over ? t('over', { name: nameOf(active as Named), lane: nameOf(over as Named) }) : undefined,
    onDragEnd: ({ active, over }) =>
      over
        ? t('dropped', { name: nameOf(active as Named), lane: nameOf(over as Named) })
        : t('cancelled', { name: nameOf(active as Named) }),
    onDragCancel: ({ active }) => t('cancelled', { name: nameOf(active as Named) }),
  };
  return { announcements, screenReaderInstructions: { draggable: t('dragHelp') } };
}
