import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms, ROOT, runProgram, started } from '../../test/support/program.js';
import type { Result } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns } from '../statistics.js';

const READY = /Switchboard is ready.*http:\/\/localhost:(\d+)\//s;

/** The minimum of a program with a database in a folder: it creates the database and reports that. */
const BARE = `
  const { PGlite } = await import('@electric-sql/pglite');
  const db = await PGlite.create(process.argv[1]);
  await db.query('SELECT 1');
  console.log('ready');
  process.exit();`;

/**
 * The time from `node dist/main.js` to the line that reports readiness, in a new folder and in one in which it ran
 * before. The floor is a bare process that opens a PGlite in such a folder.
 */
export async function measureStarts({ starts }: Settings): Promise<Result[]> {
  const root = await mkdtemp(join(tmpdir(), 'switchboard-bench-'));
  let folders = 0;
  const aFolder = () => {
    folders += 1;
    return join(root, String(folders));
  };

  const ours = async (folder: string) => {
    const from = performance.now();
    const program = runProgram({ PORT: '0', DATA_DIR: folder }, { cwd: root });
    await started(program, READY);
    const duration = performance.now() - from;
    program.process.kill('SIGTERM');
    await program.exited;
    return duration;
  };
  const floor = async (folder: string) => {
    const from = performance.now();
    const bare = spawn(process.execPath, ['--input-type=module', '-e', BARE, folder], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(bare, 'exit');
    await once(bare.stdout, 'data');
    const duration = performance.now() - from;
    await exited;
    return duration;
  };

  const compare = async (where: string, oursIn: () => string, floorIn: () => string) => {
    const runs = [() => ours(oursIn()), () => floor(floorIn())];
    const [ourSamples = [], floorSamples = []] = await inTurns(runs, starts, (run) => run());
    return {
      what: `start in a ${where} folder`,
      unit: 'ms',
      better: 'lower',
      targets: {},
      rows: [
        { candidate: 'switchboard', samples: ourSamples },
        { candidate: 'a bare PGlite', samples: floorSamples },
      ],
    } satisfies Result;
  };

  try {
    const [used, bareUsed] = [aFolder(), aFolder()];
    return [
      await compare('new', aFolder, aFolder),
      await compare(
        'used',
        () => used,
        () => bareUsed,
      ),
    ];
  } finally {
    await endPrograms();
    await rm(root, { recursive: true, force: true });
  }
}
