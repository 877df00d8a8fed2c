import { ApiError } from '@shared/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useUnsaved } from '../../ui/useUnsaved';
import { type Checklist, type Content, changeChecklist, checklistView, contentOf } from './api';

const QUIET = 1_500;
const MOST_UNDO = 50;
const print = (content: Content) => JSON.stringify(content);

/** A draft in hand: every change is saved after a pause, and what was taken away can be fetched back. */
export function useEditing(view: Checklist) {
  const queries = useQueryClient();
  const [content, setContent] = useState(() => contentOf(view));
  const [past, setPast] = useState<Content[]>([]);
  const [saved, setSaved] = useState(() => print(contentOf(view)));
  const [savedAt, setSavedAt] = useState(view.changedAt);
  const version = useRef(view.version);
  const latest = useRef(content);
  latest.current = content;
  const dirty = print(content) !== saved;
  useUnsaved(dirty);

  const saving = useMutation({
    mutationFn: (sent: Content) => changeChecklist(view.id, version.current, sent),
    onSuccess: (answer, sent) => {
      version.current = answer.version;
      setSaved(print(sent));
      setSavedAt(answer.changedAt);
      queries.setQueryData(checklistView(view.id).queryKey, answer);
    },
  });
  const { mutateAsync, isPending, error } = saving;
  const named = content.title.trim() !== '';
  useEffect(() => {
    if (!dirty || !named || isPending || error) return;
    const timer = setTimeout(() => void mutateAsync(content).catch(() => undefined), QUIET);
    return () => clearTimeout(timer);
  }, [content, dirty, named, isPending, error, mutateAsync]);

  const change = useCallback((patch: Partial<Content>) => setContent((old) => ({ ...old, ...patch })), []);
  /** For what takes away or turns around; typing is undone by the browser itself. */
  const rearrange = (patch: Partial<Content>) => {
    setPast((old) => [...old, content].slice(-MOST_UNDO));
    change(patch);
  };
  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setContent(last);
  };
  /** The version that stands on the server after everything typed so far is there too. */
  const flush = async (): Promise<number> => {
    if (print(latest.current) !== saved) await mutateAsync(latest.current);
    return version.current;
  };
  /** Somebody else wrote meanwhile: what stands on this page replaces it, knowingly. */
  const overwrite = async () => {
    const newest = await queries.fetchQuery({ ...checklistView(view.id), staleTime: 0 });
    version.current = newest.version;
    await mutateAsync(latest.current).catch(() => undefined);
  };
  return {
    content,
    change,
    rearrange,
    undo: past.length > 0 ? undo : undefined,
    save: { dirty, named, at: savedAt, pending: isPending, error },
    retry: () => void mutateAsync(latest.current).catch(() => undefined),
    overwrite: error instanceof ApiError && error.code === 'stale' ? () => void overwrite() : undefined,
    flush,
  };
}

export type Editing = ReturnType<typeof useEditing>;
