import { type FormEvent, useState } from 'react';
import { useAppSession } from '../../app-session.js';
import { fieldText } from '../../form-data.js';
import { CODE_HINT, parseMeetingCode } from '../../meeting/meeting-code.js';

/** Opens a meeting by its code or link. */
export function JoinByCode() {
  const { meetings } = useAppSession();
  const [problem, setProblem] = useState<string | null>(null);
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = parseMeetingCode(fieldText(new FormData(event.currentTarget), 'code'));
    if (code) meetings.open(code);
    else setProblem(`${CODE_HINT} You can also paste a link.`);
  };
  return (
    <form className="join-by-code" onSubmit={join}>
      <input
        name="code"
        aria-label="Meeting code or link"
        aria-describedby="join-problem"
        placeholder="Code or link"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <button type="submit" className="button quiet">
        Join
      </button>
      <p id="join-problem" className="form-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
