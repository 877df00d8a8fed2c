import type { Schemas } from '@shared/client';
import { useMe } from '@shared/me';
import { uuidV7 } from '@shared/uuid';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { timeInShanghai, todayInShanghai } from '../../../common/clock';
import { plannedToday } from '../../../data/plannedVisits';
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
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const firstEdition = useFirstEdition(school);
  const start = async (kind: Schemas['InspectionKind']) => {
    const today = todayInShanghai();
    const planned = kind === 'REGULAR' ? plannedToday(queries, school.id, today) : undefined;
    const draft = begin({
      id: uuidV7(),
      ownerId: personId,
      school: { id: school.id, name: school.name, kind: school.kind },
      today,
      now: timeInShanghai(),
      me: inspectorId ? { inspectorId, name } : undefined,
      editionId: (await firstEdition())?.id,
      occasion: { kind, plannedVisitId: planned?.id },
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
      <div className="buttons">
        <BigButton kind="plain" onClick={() => void start('UNSCHEDULED')}>
          {t('school.check')}
        </BigButton>
        <BigButton onClick={() => void start('REGULAR')}>{t('school.start')}</BigButton>
      </div>
    </div>
  );
}
