import { type CollisionDetection, pointerWithin, rectIntersection } from '@dnd-kit/core';

/** The card hangs to one side of its grip, so the lane under the pointer is meant; the keyboard has no pointer. */
export const laneMeant: CollisionDetection = (drag) =>
  drag.pointerCoordinates ? pointerWithin(drag) : rectIntersection(drag);
