const LABELS = {
  title: 'Title',
  description: 'Description',
  startsAt: 'Starts at',
  plannedDuration: 'Minutes',
  password: 'Password',
} as const;

type FieldName = keyof typeof LABELS;

/** The errors of the meeting form: by field, or for the form as a whole. */
export interface FormProblems {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly form: string | null;
}

interface InvalidField {
  readonly path: readonly string[];
  readonly message: string;
}

export const NO_PROBLEMS: FormProblems = { fields: {}, form: null };

export function formProblem(text: string): FormProblems {
  return { fields: {}, form: text };
}

export function fieldProblem(name: FieldName, text: string): FormProblems {
  return { fields: { [name]: `${LABELS[name]}: ${text}` }, form: null };
}

/** Converts the server's errors. Errors for fields that the form lacks apply to the whole form. */
export function toFormProblems(fields: readonly InvalidField[]): FormProblems {
  let problems = NO_PROBLEMS;
  for (const { path, message } of fields) {
    const name = path.find((part): part is FieldName => part in LABELS);
    const { fields: others, form } = name ? fieldProblem(name, message) : formProblem(message);
    problems = { fields: { ...problems.fields, ...others }, form: problems.form ?? form };
  }
  return problems;
}
