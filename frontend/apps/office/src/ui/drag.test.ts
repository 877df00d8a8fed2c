import type { ClientRect } from '@dnd-kit/core';
import { placeMeant } from './drag';

const rect = (left: number): ClientRect => ({
  left,
  right: left + 300,
  top: 0,
  bottom: 500,
  width: 300,
  height: 500,
});
const lane = (id: string) => ({
  id,
  key: id,
  disabled: false,
  data: { current: undefined },
  node: { current: null },
  rect: { current: null },
});

// Gripped at its right end: most of the card lies over the first lane, the pointer is in the second one.
const drag = {
  active: { id: 's1', data: { current: undefined }, rect: { current: { initial: null, translated: null } } },
  collisionRect: { left: 120, right: 380, top: 20, bottom: 80, width: 260, height: 60 },
  droppableRects: new Map([
    ['first', rect(0)],
    ['second', rect(310)],
  ]),
  droppableContainers: [lane('first'), lane('second')],
};

test('a card goes to the lane under the pointer, wherever the rest of it lies', () => {
  const [met] = placeMeant({ ...drag, pointerCoordinates: { x: 370, y: 40 } });
  expect(met?.id).toBe('second');
});

test('moved by keyboard, it goes to the lane that it covers most', () => {
  const [met] = placeMeant({ ...drag, pointerCoordinates: null });
  expect(met?.id).toBe('first');
});
