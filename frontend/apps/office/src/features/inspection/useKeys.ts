import { useEffect, useRef } from 'react';

/** Single keys that do something while nobody types; they can be switched off (WCAG 2.1.4). */
export function useKeys(on: boolean, keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement | null)?.closest('input, textarea, select, [role="dialog"]');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      latest.current[event.key.toLowerCase()]?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}
