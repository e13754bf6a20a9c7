import { type FormEvent, useId, useState } from 'react';
import type { Api } from '../client.js';
import type { Demo } from '../demo.js';
import { errorText } from '../failure.js';
import { fieldText } from '../form-data.js';
import { Login, Register } from '../operations.js';
import type { Session } from '../session.js';
import { useObservable } from '../use-observable.js';
import { Avatar } from './avatar.js';
import { Brand } from './brand.js';

interface SignInProps {
  api: Api;
  session: Session;
  demo: Demo;
}

/** Sign-in, registration and the demo users. */
export function SignIn({ api, session, demo }: SignInProps) {
  const ended = useObservable(session.notice);
  const [mode, setMode] = useState<'sign-in' | 'register'>('sign-in');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const registering = mode === 'register';

  const attempt = async (enter: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    try {
      setProblem(await enter());
    } catch (thrown) {
      setProblem(errorText(thrown));
    }
    setBusy(false);
  };

  const signIn = async (username: string, password: string) => {
    const { login } = await api.run(Login, { input: { username, password } });
    if (login.__typename !== 'AuthSession') return login.message;
    session.signIn(login);
    return null;
  };

  const register = async (fields: FormData) => {
    const { register: result } = await api.run(Register, {
      input: {
        username: fieldText(fields, 'username'),
        email: fieldText(fields, 'email'),
        password: fieldText(fields, 'password'),
        displayName: fieldText(fields, 'displayName') || null,
      },
    });
    switch (result.__typename) {
      case 'AuthSession':
        session.signIn(result);
        return null;
      case 'InvalidInputError':
        return result.fields.map((field) => field.message).join(' ') || result.message;
      default:
        return result.message;
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    void attempt(() =>
      registering
        ? register(fields)
        : signIn(fieldText(fields, 'username'), fieldText(fields, 'password')),
    );
  };

  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Brand />
        <h1>{registering ? 'Create an account' : 'Sign in'}</h1>
        <form onSubmit={submit}>
          {registering && (
            <Field label="Your name" name="displayName" autoComplete="name" required={false} />
          )}
          <Field
            label={registering ? 'Username' : 'Username or email'}
            name="username"
            autoComplete="username"
          />
          {registering && <Field label="Email" name="email" type="email" autoComplete="email" />}
          <Field
            label="Password"
            name="password"
            type="password"
            autoComplete={registering ? 'new-password' : 'current-password'}
            hint={registering ? 'At least 8 characters.' : undefined}
          />
          <p className="form-problem" role="alert">
            {problem ?? ended}
          </p>
          <button type="submit" className="button primary wide" disabled={busy}>
            {registering ? 'Create account' : 'Sign in'}
          </button>
        </form>
        <p className="switch-mode">
          {registering ? 'Already have an account?' : 'New here?'}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setMode(registering ? 'sign-in' : 'register');
              setProblem(null);
            }}
          >
            {registering ? 'Sign in' : 'Create an account'}
          </button>
        </p>
        {demo.users.length > 0 && (
          <section className="demo" aria-labelledby="demo-heading">
            <h2 id="demo-heading">Or try the demo as</h2>
            <div className="demo-users">
              {demo.users.map((name) => (
                <button
                  key={name}
                  type="button"
                  className="demo-user"
                  disabled={busy}
                  onClick={() => void attempt(() => signIn(name, demo.password))}
                >
                  <Avatar person={{ id: name, username: name, displayName: name }} />
                  {name.charAt(0).toUpperCase() + name.slice(1)}
                </button>
              ))}
            </div>
            <p className="hint">Open a second window, sign in as someone else, and call.</p>
          </section>
        )}
      </div>
    </main>
  );
}

interface FieldProps {
  label: string;
  name: string;
  autoComplete: string;
  type?: string;
  required?: boolean;
  hint?: string | undefined;
}

function Field({ label, hint, required = true, type = 'text', ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {!required && <span className="hint"> (optional)</span>}
      </label>
      <input
        id={id}
        type={type}
        required={required}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
