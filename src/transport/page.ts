import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { GRAPHQL_PATH } from './http.js';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
/** The place in the page for its configuration. */
const CONFIG_MARK = '<!--switchboard-config-->';

/** The configuration that the demo page receives from its server. */
export interface DemoConfig {
  demoUsers: readonly string[];
  demoPassword: string | null;
}

/** Serves the demo phone or, if it is not built, a sentence with the address of the API. */
export async function createPageHandler(demo: DemoConfig) {
  const page = await readFile(`${WEB}/index.html`, 'utf8').catch(() => null);
  const config = JSON.stringify(demo).replaceAll('<', '\\u003c');
  const html = page?.replace(
    CONFIG_MARK,
    () => `<script type="application/json" id="switchboard-config">${config}</script>`,
  );
  const files = page && sirv(WEB, { etag: true, extensions: [] });

  return (req: IncomingMessage, res: ServerResponse): void => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('Referrer-Policy', 'no-referrer');
    const path = (req.url ?? '/').split('?')[0];
    if (path === '/' || path === '/index.html') {
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.setHeader('Cache-Control', 'no-cache');
      res.setHeader(
        'Content-Security-Policy',
        "default-src 'self'; img-src 'self' data: https: http:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'",
      );
      res.end(
        html ?? `The demo phone is not built (npm run build). The API is at ${GRAPHQL_PATH}.\n`,
      );
      return;
    }
    const notFound = () => {
      res.statusCode = 404;
      res.setHeader('Content-Type', 'text/plain; charset=utf-8');
      res.end(`Nothing is here. The API is at ${GRAPHQL_PATH}, the demo at /.\n`);
    };
    if (files) files(req, res, notFound);
    else notFound();
  };
}
