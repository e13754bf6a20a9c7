import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** The names in the tokens of `anIssuer`. */
export const ISSUER = 'https://id.example.com/';
export const AUDIENCE = 'calls';

/** An issuer with one key, which it publishes once the gate is open. */
export async function anIssuer(gate: Promise<void> = Promise.resolve()) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  const http = createServer(async (_request, response) => {
    await gate;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    /** Resolves at the first request for the keys. */
    asked: once(http, 'request'),
    jwksUrl: `http://127.0.0.1:${port}/jwks.json`,
    /** A token of a new subject, unless the claims name one. */
    token(claims: Record<string, unknown> = {}): Promise<string> {
      const nowS = Math.floor(Date.now() / 1000);
      const sub = crypto.randomUUID();
      return new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub, iat: nowS, exp: nowS + 300, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .sign(privateKey);
    },
    async stop() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
