import type { Problem } from '@shared/client';

// Rules over several fields come as a code; the person still wants to know where to put it right.
const places: Record<string, string> = {
  'inspection.left-before-arrival': '/leftAt',
  'inspection.deadline-before-visit': '/deadline',
  'inspection.in-future': '/visitedOn',
  'inspection.author-not-there': '/inspectorIds',
  'inspection.inspector-twice': '/inspectorIds',
  'inspection.no-matter': '/matters',
  'inspection.matter-twice': '/matters',
  'inspection.method-twice': '/methods',
  'inspection.not-settled-on-spot': '/problems',
  'inspection.problem-twice': '/problems',
  'inspection.problem-stands': '/problems',
  'inspection.feedback-before-arrival': '/feedback',
};

/** The refusal with the server's words at a field, also where the server named a rule only. */
export function atField(problem: Problem): Problem {
  const field = places[problem.code ?? ''];
  const message = problem.detail ?? problem.title;
  if (!field || !message || problem.violations?.length) return problem;
  return { ...problem, violations: [{ field, code: problem.code ?? '', message }] };
}

/** What is left to say once these members of the record were changed. */
export function withoutTouched(problem: Problem | undefined, touched: string[]): Problem | undefined {
  const left = problem?.violations?.filter(
    ({ field }) => !touched.some((key) => field === key || field.startsWith(`${key}/`)),
  );
  return left?.length ? { status: 422, ...problem, violations: left } : undefined;
}
