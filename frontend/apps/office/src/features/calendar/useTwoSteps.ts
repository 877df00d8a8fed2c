import { useState } from 'react';

/** First the form, then its effect, only then saved; whoever goes back finds what they typed. */
export function useTwoSteps<T>() {
  const [editing, setEditing] = useState<T>();
  const [wanted, setWanted] = useState<T>();
  return {
    editing,
    wanted,
    edit: setEditing,
    close: () => setEditing(undefined),
    ready: setWanted,
    back: () => {
      setEditing(wanted);
      setWanted(undefined);
    },
    done: () => setWanted(undefined),
  };
}
