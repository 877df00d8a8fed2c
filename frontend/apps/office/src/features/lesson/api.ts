import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export type Lesson = Schemas['LessonView'];
export type LessonRow = Schemas['LessonRow'];

export const lessonSearch = z.object({
  q: text,
  schoolId: text,
  from: text,
  until: text,
  sort: oneOf(['NEWEST', 'OLDEST']),
  cursor: text,
});
export type LessonSearch = z.infer<typeof lessonSearch>;

export const lessonList = (search: LessonSearch) =>
  queryOptions({
    queryKey: ['lessons', search],
    queryFn: ({ signal }) => api.get('/api/lessons', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const lessonView = (id: string) =>
  queryOptions({
    queryKey: ['lesson', id],
    queryFn: () => api.get('/api/lessons/{id}', { path: { id } }),
  });
