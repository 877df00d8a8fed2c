import type { Schemas } from '@shared/client';
import { formatMoment } from '@shared/format';
import { currentLanguage, type Words } from '../words';

/** Who signed and when; or why nobody did, and who saw it. */
export function acknowledgementWords(said: Schemas['Acknowledgement'], t: Words<'visit'>): string {
  const { outcome, name, post, reason, witness } = said;
  const at = formatMoment(said.at, currentLanguage());
  if (outcome === 'REFUSED') return t('refusedFor', { reason, witness, at });
  return post ? t('signedBy', { name, post, at }) : t('signedByName', { name, at });
}
