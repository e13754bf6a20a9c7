import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** A request ID from outside that is safe to log. */
const REQUEST_ID = /^[\w.:/+=@-]{1,100}$/;

/** The ID of a request: the ID that a proxy gave it, or else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : crypto.randomUUID();
}

/**
 * Returns a function that finds the address of the client: the one that a trusted proxy forwards, or else the
 * peer's. An IPv6 client counts as its /64 network, because it has as many addresses there as it likes.
 */
export function clientAddresses(
  trustedProxies: readonly string[],
): (request: IncomingMessage) => string {
  const trusted = proxyAddress.compile([...trustedProxies]);
  return (request) => {
    const peer = request.socket.remoteAddress;
    // The connection has closed meanwhile, and its address is unknown.
    if (!peer) return '';
    return networkOf(proxyAddress(request, trusted)) ?? networkOf(peer) ?? peer;
  };
}

/** Null for a text that is not an address. */
function networkOf(text: string): string | null {
  // Some proxies append a port.
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  if (!ipaddr.isValid(bare)) return null;
  const address = ipaddr.process(bare);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return `${new ipaddr.IPv6([...address.parts.slice(0, 4), 0, 0, 0, 0])}/64`;
}
