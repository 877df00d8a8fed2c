import { uuidV7 } from '@shared/uuid';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../ui/listing';
import { ProblemBox } from '../../ui/ProblemBox';
import { useUnsaved } from '../../ui/useUnsaved';
import { type Draft, type Present, saveDraft } from './api';
import { type Board, type Moves, reasonsAsked, reasonsOf } from './model';

interface Props {
  present: Present;
  draft?: Draft;
  board: Board;
  moves: Moves;
  dirty: boolean;
  canUndo: boolean;
  onUndo: () => void;
  onTakeBack: (schoolIds: string[]) => void;
}

/** What was moved so far; nothing of it takes effect before a second person approves the draft. */
export function Tray({ present, draft, board, moves, dirty, canUndo, onUndo, onTakeBack }: Props) {
  const { t } = useTranslation(['board', 'ui']);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const titleId = useId();
  const [key] = useState(() => uuidV7());
  const [named, setNamed] = useState(draft?.title);
  const title = named ?? t('board:titleOf', { day: present.day });
  const [reasons, setReasons] = useState(() => reasonsOf(draft));
  const [saved, setSaved] = useState(false);
  useUnsaved(dirty && !saved);
  const saving = useMutation({
    mutationFn: () =>
      saveDraft(
        draft,
        {
          title: title.trim(),
          effectiveOn: present.day,
          moves: [...moves].map(([schoolId, inspectorId]) => ({
            schoolId,
            inspectorId: inspectorId ?? undefined,
            reason: (inspectorId && reasons.get(inspectorId)?.trim()) || undefined,
          })),
        },
        key,
      ),
    onSuccess: ({ id }) => {
      // The guard must be gone before the page is left.
      flushSync(() => setSaved(true));
      refresh();
      void navigate({ to: '/board/drafts/$id', params: { id } });
    },
  });
  const names = new Map(present.inspectors.map((one) => [one.inspectorId, one.name]));
  const nameOf = (id: string | null | undefined) => (id && names.get(id)) || t('board:unassigned');
  return (
    <section className={`card no-print ${moves.size > 0 ? 'tray' : ''}`} aria-label={t('board:tray')}>
      <h2>
        {t('board:tray')}
        <span className="quiet" role="status">
          {moves.size > 0
            ? `${t('board:trayCount', { n: moves.size })} · ${t('board:overChange', {
                before: board.lanes.filter((lane) => lane.before === 'OVER').length,
                after: board.lanes.filter((lane) => lane.level === 'OVER').length,
              })}`
            : t('board:trayEmpty')}
        </span>
        <span className="grow" />
        <Button size="small" disabled={!canUndo} onClick={onUndo}>
          {t('board:undoLast')}
        </Button>
      </h2>
      {moves.size === 0 && !draft ? null : (
        <>
          <ul className="moves">
            {present.schools
              .filter((school) => moves.has(school.schoolId))
              .map((school) => (
                <li key={school.schoolId}>
                  <span>
                    {t('board:moveLine', {
                      school: school.name,
                      from: nameOf(school.inspectorId),
                      to: nameOf(moves.get(school.schoolId)),
                    })}
                  </span>
                  <Button
                    size="small"
                    type="link"
                    aria-label={t('board:undoOf', { name: school.name })}
                    onClick={() => onTakeBack([school.schoolId])}
                  >
                    {t('board:undo')}
                  </Button>
                </li>
              ))}
          </ul>
          {reasonsAsked(board, moves).map((lane) => (
            <div className="reason" key={lane.inspectorId}>
              <span>
                {t('board:reasonNeeded', { name: lane.name, count: lane.count, limit: lane.limit })}
              </span>
              <Input
                aria-label={`${t('board:reason')} ${lane.name}`}
                placeholder={t('board:reasonHint')}
                maxLength={500}
                value={reasons.get(lane.inspectorId) ?? ''}
                onChange={(event) => setReasons(new Map(reasons).set(lane.inspectorId, event.target.value))}
              />
            </div>
          ))}
          {saving.error ? <ProblemBox error={saving.error} safe={t('ui:typedSafe')} /> : null}
          <div className="row">
            <label htmlFor={titleId}>{t('board:draftTitle')}</label>
            <Input
              id={titleId}
              className="grow"
              maxLength={100}
              value={title}
              onChange={(event) => setNamed(event.target.value)}
            />
            <Button onClick={() => onTakeBack([...moves.keys()])}>{t('board:undoAll')}</Button>
            <Button
              type="primary"
              loading={saving.isPending}
              disabled={title.trim() === ''}
              onClick={() => saving.mutate()}
            >
              {t('board:save')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
