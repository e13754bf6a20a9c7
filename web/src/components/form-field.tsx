import { type InputHTMLAttributes, useEffect, useId, useRef } from 'react';

interface FormFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  problem: string | undefined;
}

/** A labeled input with its error message. */
export function FormField({ label, hint, problem, ...input }: FormFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {hint && <span className="hint"> ({hint})</span>}
      </label>
      <input
        ref={field}
        id={id}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        {...input}
      />
      <p id={`${id}-problem`} className="form-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
