import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export type LessonContent = Schemas['LessonContent'];
export type LessonView = Schemas['LessonView'];
export type LessonRow = Schemas['LessonRow'];

export const lessonsOf = (schoolId: string) =>
  queryOptions({
    queryKey: ['lessons', schoolId],
    queryFn: ({ signal }) => api.get('/api/lessons', { query: { schoolId, limit: 10 }, signal }),
  });

/** Only what the caller may correct begins a correction. */
export const lessonView = (id: string) =>
  queryOptions({
    queryKey: ['lesson', id],
    queryFn: ({ signal }) => api.get('/api/lessons/{id}', { path: { id }, signal }),
  });

export const sendLesson = (id: string, body: LessonContent) =>
  api.put('/api/lessons/{id}', { path: { id }, body });
