import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Network, openNetwork } from '../network.js';

const message = (text: string) =>
  `*3\r\n$7\r\nmessage\r\n$1\r\nc\r\n$${text.length}\r\n${text}\r\n`;

/** Resolves when a socket has closed, for whatever reason. */
const closing = (socket: Socket) =>
  new Promise((resolve) => {
    socket.on('error', () => {});
    socket.once('close', resolve);
  });

describe('a network', () => {
  let server: Server;
  let network: Network;
  let near: Socket;
  let far: Socket;
  let atNode = '';
  let atServer = '';

  async function join(): Promise<void> {
    const accepted = once(server, 'connection');
    near = connect(network.port, '127.0.0.1');
    near.on('error', () => {});
    near.on('data', (data) => {
      atNode += data;
    });
    [far] = (await accepted) as [Socket];
    far.on('error', () => {});
    far.on('data', (data) => {
      atServer += data;
    });
  }

  beforeEach(async () => {
    [atNode, atServer] = ['', ''];
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    network = await openNetwork((server.address() as AddressInfo).port, 'redis');
    await join();
  });
  afterEach(async () => {
    near.destroy();
    await network.close();
    server.close();
  });

  const arrives = (what: () => string, text: string) =>
    vi.waitFor(() => expect(what()).toBe(text), { timeout: 2_000 });

  test('passes data in both directions', async () => {
    near.write('PING');
    await arrives(() => atServer, 'PING');
    far.write('+PONG\r\n');
    await arrives(() => atNode, '+PONG\r\n');
  });

  test('delivers everything later when held', async () => {
    network.hold();
    near.write('SET');
    far.write('+OK\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([atServer, atNode]).toEqual(['', '']);
    network.release();
    await arrives(() => atServer, 'SET');
    await arrives(() => atNode, '+OK\r\n');
  });

  test('delivers nothing while swallowing, and breaks open connections when restored', async () => {
    network.swallow();
    near.write('PUBLISH');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = closing(near);
    network.restore();
    await closed;
    expect(atServer).toBe('');
    await join();
    near.write('PING');
    await arrives(() => atServer, 'PING');
  });

  test('refuses connections from a cut until it is restored', async () => {
    const closed = closing(near);
    network.cut();
    await closed;
    const refused = connect(network.port, '127.0.0.1');
    await closing(refused);
    network.restore();
    await join();
  });

  test('loses, doubles and delays messages on channels, and nothing else', async () => {
    const fates = [[], [0, 0], [30], [0]];
    network.mangle(() => fates.shift() ?? []);
    far.write(
      `+OK\r\n${message('lost')}${message('twice')}${message('late')}:1\r\n${message('last')}`,
    );
    const sent = [message('twice'), message('twice'), ':1\r\n', message('last'), message('late')];
    await arrives(() => atNode, `+OK\r\n${sent.join('')}`);
  });
});
