import { type FormEvent, useState } from 'react';
import { textOf } from '../../form-text.js';
import { CODE_HINT, codeIn } from '../../meeting/meeting-code.js';
import { useRoom } from '../../room.js';

/** The way to the door of a meeting whose code or link one has. */
export function JoinByCode() {
  const { meetings } = useRoom();
  const [problem, setProblem] = useState<string | null>(null);
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = codeIn(textOf(new FormData(event.currentTarget), 'code'));
    if (code) meetings.open(code);
    else setProblem(`${CODE_HINT} A link works, too.`);
  };
  return (
    <form className="join-by-code" onSubmit={join}>
      <input
        name="code"
        aria-label="Code or link of a meeting"
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
