import { useState } from 'react';
import type { School } from './api';
import { type Moves, stillMoves, withMoves, without } from './model';

/** The moves made so far, and the way back step by step. */
export function useMoves(schools: School[], start: Moves) {
  const [steps, setSteps] = useState<Moves[]>([start]);
  const moves = stillMoves(steps[steps.length - 1] ?? start, schools);
  const then = (next: Moves) => setSteps((old) => [...old, next]);
  return {
    moves,
    dirty: steps.length > 1,
    canUndo: steps.length > 1,
    move: (schoolIds: string[], target: string | null) => then(withMoves(moves, schools, schoolIds, target)),
    takeBack: (schoolIds: string[]) => then(without(moves, schoolIds)),
    undo: () => setSteps((old) => (old.length > 1 ? old.slice(0, -1) : old)),
  };
}
