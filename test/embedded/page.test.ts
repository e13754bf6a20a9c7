import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { useServer } from '../support/server.js';

const server = useServer();
const run = promisify(execFile);

describe('the demo page', () => {
  test('is served at / and lists the demo users', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toContain('text/html');
    const html = await response.text();
    const config = /<script type="application\/json" id="switchboard-config">(.*?)<\/script>/.exec(
      html,
    );
    expect(JSON.parse(config?.[1] ?? 'null')).toEqual({
      demoUsers: ['alice', 'bob', 'carol'],
      demoPassword: 'switchboard',
    });
  });

  test('serves everything that it loads, and allows no other origin', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const loaded = [...(await response.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(loaded.length).toBeGreaterThan(1);
    for (const path of loaded.filter((p) => !p.startsWith('data:'))) {
      expect(path).toMatch(/^\//);
      expect((await fetch(server.url + path)).status, path).toBe(200);
    }
  });

  test('names the right addresses when a page does not exist', async () => {
    const response = await fetch(`${server.url}/nothing/here`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/graphql');
  });

  test('serves nothing outside its folder', async () => {
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/.git/HEAD']) {
      expect((await fetch(server.url + path)).status, path).toBe(404);
    }
  });
});

describe('GraphiQL', () => {
  test('is served to browsers at /graphql, with the tabs of the walkthrough', async () => {
    const response = await fetch(server.graphql, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    for (const tab of ['LogIn', 'People', 'Ringing', 'Call', 'Answer', 'HangUp']) {
      expect(html).toMatch(new RegExp(`(mutation|query|subscription) ${tab}\\b`));
    }
  });
});

describe('examples/first-call.mjs', () => {
  test('places a call, answers it and hangs up', async () => {
    const script = fileURLToPath(new URL('../../examples/first-call.mjs', import.meta.url));
    const { stdout } = await run(process.execPath, [script, server.graphql]);
    expect(stdout).toContain('alice calls: CALLING');
    expect(stdout).toContain('bob\'s phone rings: Alice asks "Lunch?"');
    expect(stdout).toContain('bob answers: CONNECTED');
    expect(stdout).toContain('alice hangs up: COMPLETED HUNG_UP');
  });
});
