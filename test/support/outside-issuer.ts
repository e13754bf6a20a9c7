import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';

export const ISSUER = 'https://id.example.com/';
export const AUDIENCE = 'calls';

/** A key with the means to publish it and to sign with it. */
export async function aKey(kid: string, alg = 'ES256') {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  const sign = (claims: object = {}, header: object = {}) => {
    const nowS = Math.floor(Date.now() / 1000);
    const usual = { iss: ISSUER, aud: AUDIENCE, sub: 'ann', iat: nowS, exp: nowS + 300 };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg, kid, ...header })
      .sign(privateKey);
  };
  return { jwk, sign, pem: await exportSPKI(publicKey) };
}

/** A real JWKS endpoint whose response can change. It answers once the gate is open. */
export async function aJwksServer(keys: JWK[], gate: Promise<void> = Promise.resolve()) {
  const answer = { keys, status: 200, body: null as string | null, silent: false };
  let requests = 0;
  const server = createServer(async (_request, response) => {
    requests += 1;
    await gate;
    if (answer.silent) return;
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body ?? JSON.stringify({ keys: answer.keys }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/jwks.json`,
    answer,
    /** Resolves at the first request. */
    asked: once(server, 'request'),
    requests: () => requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
