import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { timeInShanghai, todayInShanghai } from '../../../common/clock';
import { BigButton } from '../../../kit/BigButton';
import { useWords } from '../../../words';
import { begin } from '../model/draft';
import { useFirstEdition } from '../model/editions';
import { startVisit } from '../model/sessions';

/** Starting fills in the time of arrival; it asks for no place and leaves no track. */
export default function StartBar({ school }: { school: Schemas['SchoolView'] }) {
  const { t } = useWords('field');
  const { personId, inspectorId, name } = useMe();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const firstEdition = useFirstEdition(school);
  const start = async () => {
    const draft = begin({
      id: uuidV7(),
      ownerId: personId,
      school: { id: school.id, name: school.name, kind: school.kind },
      today: todayInShanghai(),
      now: timeInShanghai(),
      me: inspectorId ? { inspectorId, name } : undefined,
      editionId: (await firstEdition())?.id,
    });
    try {
      await startVisit(draft);
    } catch {
      setFailed(true);
      return;
    }
    await navigate({ to: '/visits/$id', params: { id: draft.id } });
  };
  return (
    <div className="bottom-bar">
      {failed ? <p className="error">{t('school.startFailed')}</p> : null}
      <BigButton onClick={() => void start()}>{t('school.start')}</BigButton>
    </div>
  );
}
