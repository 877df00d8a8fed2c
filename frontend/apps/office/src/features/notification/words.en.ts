import type { Words } from '@shared/words/types';
import type { notification as zh } from './words.zh';

export const notification: Words<typeof zh> = {
  title: 'Messages',
  intro: 'What concerns you about rectification and inspections',
  all: 'All',
  unreadOnly: 'Unread',
  words: 'Message',
  school: 'School',
  at: 'Time',
  state: 'State',
  unread: 'Unread',
  read: 'Read',
  markRead: 'Mark as read',
  markAll: 'Mark all as read',
  emptyTitle: 'No messages yet',
  emptyHint: 'You are told here when a rectification is issued, reported, returned or overdue.',
  unreadDone: 'No unread messages',
};
