import { useTranslation } from 'react-i18next';
import { speech } from '../../ui/drag';

/** What a screen reader says while a card is carried. */
export function useSpeech() {
  const { t } = useTranslation('board');
  return speech({
    help: t('dragHelp'),
    picked: (name) => t('picked', { name }),
    over: (name, lane) => t('over', { name, lane }),
    dropped: (name, lane) => t('dropped', { name, lane }),
    cancelled: (name) => t('cancelled', { name }),
  });
}
