import { ApiError, type Violation } from '@shared/client';
import type { FormInstance } from 'antd';

export interface FieldProblem {
  name: (string | number)[];
  message: string;
}

/** `/findings/0/description` names the field of the form that carries the same path. */
export function pointerToName(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

export function fieldProblems(error: unknown): FieldProblem[] {
  const violations: Violation[] = (error instanceof ApiError && error.problem.violations) || [];
  return violations.map(({ field, message }) => ({ name: pointerToName(field), message }));
}

/** Puts the server's words at the fields they belong to. */
export function placeProblems(form: FormInstance, problems: FieldProblem[]): void {
  form.setFields(problems.map(({ name, message }) => ({ name, errors: [message] })));
}
