import type { Schemas } from '@shared/client';
import { formatDate } from '@shared/format';
import { Card, Facts } from '../../kit/Card';
import { currentLanguage, useWords } from '../../words';

/** What an inspector shows at the gate (C4-03). A warning is for their own eyes, above the card. */
export function Credential({ shown }: { shown: Schemas['InspectorCredential'] }) {
  const { t } = useWords(['field', 'shared']);
  const day = (date?: string) => (date ? formatDate(date, currentLanguage()) : undefined);
  const term = shown.termUntil
    ? t('field:credential.termText', { from: day(shown.termFrom), until: day(shown.termUntil) })
    : undefined;
  return (
    <>
      {shown.advice.map((advice) => (
        <p key={advice.code} className="notice" role="status">
          {advice.words}
        </p>
      ))}
      <Card>
        <div className="credential">
          <p className="hint">{shown.issuer}</p>
          <h2>{t('field:credential.title')}</h2>
          {shown.hasPhoto ? (
            <img
              src={`/api/inspectors/${shown.inspectorId}/photo`}
              alt={t('field:credential.photo', { name: shown.name })}
            />
          ) : null}
          <p className="credential-name">{shown.name}</p>
        </div>
        <Facts
          rows={[
            [t('field:credential.number'), shown.credentialNumber],
            [t('field:credential.registration'), shown.number],
            [t('field:credential.kind'), t(`shared:inspectorKind.${shown.kind}`)],
            [t('field:credential.term'), term],
          ]}
        />
      </Card>
    </>
  );
}
