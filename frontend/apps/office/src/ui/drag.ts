import {
  type Announcements,
  type CollisionDetection,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';

/** What is carried hangs to one side of its grip, so the place under the pointer is meant; the keyboard has no pointer. */
export const placeMeant: CollisionDetection = (drag) =>
  drag.pointerCoordinates ? pointerWithin(drag) : rectIntersection(drag);

/** A press that does not move is no drag; what a mouse carries the keyboard carries as well. */
export const useCarriers = () =>
  useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor));

interface Words {
  help: string;
  picked: (name: string) => string;
  over: (name: string, place: string) => string;
  dropped: (name: string, place: string) => string;
  cancelled: (name: string) => string;
}

type Named = { data: { current?: { name?: string } } } | null;
const nameOf = (thing: Named) => thing?.data.current?.name ?? '';

/** What a screen reader says while something is carried; whatever can be carried or takes it has a name. */
export function speech({ help, picked, over: above, dropped, cancelled }: Words) {
  const announcements: Announcements = {
    onDragStart: ({ active }) => picked(nameOf(active as Named)),
    onDragOver: ({ active, over }) =>
      over ? above(nameOf(active as Named), nameOf(over as Named)) : undefined,
    onDragEnd: ({ active, over }) =>
      over ? dropped(nameOf(active as Named), nameOf(over as Named)) : cancelled(nameOf(active as Named)),
    onDragCancel: ({ active }) => cancelled(nameOf(active as Named)),
  };
  return { announcements, screenReaderInstructions: { draggable: help } };
}
