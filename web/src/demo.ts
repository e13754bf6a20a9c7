/** Users who can be tried without registering. The server embeds them in the page. */
export interface Demo {
  readonly users: readonly string[];
  readonly password: string;
}

const NO_DEMO: Demo = { users: [], password: '' };

/** Reads the demo users that the server may have embedded in the page. */
export function readDemo(): Demo {
  const text = document.getElementById('switchboard-config')?.textContent;
  if (!text) return NO_DEMO;
  try {
    const config: unknown = JSON.parse(text);
    if (typeof config !== 'object' || config === null) return NO_DEMO;
    const { demoUsers, demoPassword } = config as Record<string, unknown>;
    if (!Array.isArray(demoUsers) || typeof demoPassword !== 'string') return NO_DEMO;
    return {
      users: demoUsers.filter((name): name is string => typeof name === 'string'),
      password: demoPassword,
    };
  } catch {
    return NO_DEMO;
  }
}
