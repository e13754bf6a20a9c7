import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** What the log may repeat of a header. */
const REQUEST_ID = /^[\w.:/+=@-]{1,100}$/;

/** The id of a request: the one that a proxy gave it, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : crypto.randomUUID();
}

/** Tells the address of the client: behind trusted proxies the one that they tell, else the other end's. */
export function clientAddresses(
  trustedProxies: readonly string[],
): (request: IncomingMessage) => string {
  const trusted = proxyAddress.compile([...trustedProxies]);
  return (request) => {
    // Of a connection that has closed meanwhile nothing is known.
    if (!request.socket.remoteAddress) return '';
    return proxyAddress(request, trusted);
  };
}
