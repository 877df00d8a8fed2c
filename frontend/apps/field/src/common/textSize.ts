import { recall, remember } from './storage';

export const textSizes = ['standard', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

const KEY = 'dudao.textSize';

export function textSize(): TextSize {
  return textSizes.find((size) => size === recall(KEY)) ?? 'standard';
}

/** All measures are in rem, so the size of the root scales text and targets together. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.size = size;
  remember(KEY, size);
}
