import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/limits.js';
import { createMemoryLeases, type Leases } from '../../src/realtime/leases.js';
import { createRedisLeases } from '../../src/realtime/redis/leases.js';
import { onRedis } from '../support/on-redis.js';

const [phone, laptop] = [
  { userId: 'ann', holder: 'phone' },
  { userId: 'ann', holder: 'laptop' },
];

/** The contract of all leases, wherever they are stored. */
function leasesContract(name: string, make: (limits: Limits) => Promise<Leases>): void {
  const isOnline = async (leases: Leases) => (await leases.online(['ann', 'bob'])).has('ann');

  describe(`the ${name} leases`, () => {
    test('report who holds one, and who is new', async () => {
      const leases = await make(LIMITS);
      expect(await leases.renew([phone, { userId: 'bob', holder: 'x' }])).toEqual(['ann', 'bob']);
      expect(await leases.renew([phone, laptop])).toEqual([]);
      expect(await leases.online(['bob', 'ann', 'carol'])).toEqual(new Set(['ann', 'bob']));
      expect(await leases.takeExpired()).toEqual([]);
    });

    test('expire without a renewal, and report that once', async () => {
      const leases = await make({ ...LIMITS, LEASE_MS: 100 });
      await leases.renew([phone]);
      await expect.poll(() => isOnline(leases)).toBe(false);
      expect(await leases.takeExpired()).toEqual(['ann']);
      expect(await leases.takeExpired()).toEqual([]);
      expect(await leases.renew([phone])).toEqual(['ann']);
    });

    test('outlive their release by the grace period', async () => {
      const leases = await make({ ...LIMITS, OFFLINE_GRACE_MS: 200 });
      await leases.renew([phone]);
      await leases.release(phone);
      expect(await isOnline(leases)).toBe(true);
      expect(await leases.takeExpired()).toEqual([]);
      await expect.poll(() => isOnline(leases)).toBe(false);
      expect(await leases.takeExpired()).toEqual(['ann']);
    });

    test('survive a release when the user has another one or takes one within the grace period', async () => {
      const leases = await make({ ...LIMITS, OFFLINE_GRACE_MS: 1 });
      await leases.renew([phone, laptop]);
      await leases.release(phone);
      await leases.release({ userId: 'ann', holder: 'nobody' });
      expect(await leases.takeExpired()).toEqual([]);
      expect(await isOnline(leases)).toBe(true);
    });

    test('are not created by a release', async () => {
      const leases = await make(LIMITS);
      await leases.release(phone);
      expect(await isOnline(leases)).toBe(false);
    });
  });
}

leasesContract('memory', async (limits) => createMemoryLeases(limits));

onRedis((open) =>
  leasesContract('Redis', async (limits) => createRedisLeases(await open(), limits)),
);
