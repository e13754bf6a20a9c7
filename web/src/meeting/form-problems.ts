import type { InvalidField } from '../gql/graphql.js';

const LABELS = {
  title: 'Title',
  description: 'Description',
  startsAt: 'Starts at',
  plannedDuration: 'Duration',
  password: 'Password',
} as const;

type FieldName = keyof typeof LABELS;

/** What is wrong with the form of a meeting: with single fields, or with all of it. */
export interface FormProblems {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly form: string | null;
}

export const NO_PROBLEMS: FormProblems = { fields: {}, form: null };

export function formProblem(text: string): FormProblems {
  return { fields: {}, form: text };
}

export function fieldProblem(name: FieldName, text: string): FormProblems {
  return { fields: { [name]: `${LABELS[name]}: ${text}` }, form: null };
}

/** What the server finds wrong; of fields that the form does not have it is said below all of them. */
export function toFormProblems(
  fields: readonly Pick<InvalidField, 'path' | 'message'>[],
): FormProblems {
  let problems = NO_PROBLEMS;
  for (const { path, message } of fields) {
    const name = path.find((part): part is FieldName => part in LABELS);
    const { fields: others, form } = name ? fieldProblem(name, message) : formProblem(message);
    problems = { fields: { ...problems.fields, ...others }, form: problems.form ?? form };
  }
  return problems;
}
