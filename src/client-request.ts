import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import proxyAddress from 'proxy-addr';

/** What the log may repeat of a header. */
const REQUEST_ID = /^[\w.:/+=@-]{1,100}$/;

/** The id of a request: the one that a proxy gave it, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : crypto.randomUUID();
}

/**
 * Tells the address of the client: behind trusted proxies the one that they tell, else the other end's. Of
 * IPv6 the network (/64), in which one client has as many addresses as it likes.
 */
export function clientAddresses(
  trustedProxies: readonly string[],
): (request: IncomingMessage) => string {
  const trusted = proxyAddress.compile([...trustedProxies]);
  return (request) => {
    const own = request.socket.remoteAddress;
    // Of a connection that has closed meanwhile nothing is known.
    if (!own) return '';
    return networkOf(proxyAddress(request, trusted)) ?? networkOf(own) ?? own;
  };
}

/** Null for what is no address; some proxies append a port. */
function networkOf(text: string): string | null {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  const address = bare.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return null;
  const [head = '', tail] = address.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros =
    tail === undefined ? [] : Array(Math.max(0, 8 - front.length - back.length)).fill('0');
  return `${[...front, ...zeros, ...back].slice(0, 4).join(':')}::/64`;
}
