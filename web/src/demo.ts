/** Who may be picked without registering; the server tells in the page itself. */
export interface Demo {
  readonly users: readonly string[];
  readonly password: string;
}

const NOBODY: Demo = { users: [], password: '' };

/** Reads the configuration that the server writes into the page, if it has any demo users. */
export function readDemo(): Demo {
  const text = document.getElementById('switchboard-config')?.textContent;
  if (!text) return NOBODY;
  try {
    const config: unknown = JSON.parse(text);
    if (typeof config !== 'object' || config === null) return NOBODY;
    const { demoUsers, demoPassword } = config as Record<string, unknown>;
    if (!Array.isArray(demoUsers) || typeof demoPassword !== 'string') return NOBODY;
    return {
      users: demoUsers.filter((name): name is string => typeof name === 'string'),
      password: demoPassword,
    };
  } catch {
    return NOBODY;
  }
}
