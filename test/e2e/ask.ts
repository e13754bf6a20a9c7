import type { Page } from 'playwright-core';

/** Sends an API request as the user who is signed in on the page. */
export function ask<Data>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  return page.evaluate(
    async (body) => {
      const stored = sessionStorage.getItem('switchboard.session');
      const { accessToken } = JSON.parse(stored ?? '{}') as { accessToken: string };
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${accessToken}` },
        body: JSON.stringify(body),
      });
      const { data } = (await response.json()) as { data: Data };
      return data;
    },
    { query, variables },
  );
}

/** The stored session of the user who is signed in on the page. */
export async function sessionOf(page: Page) {
  const stored = await page.evaluate(() => sessionStorage.getItem('switchboard.session'));
  return JSON.parse(stored ?? '{}') as { accessToken?: string; user?: { id: string } };
}
