// The server and the demo phone, rebuilt as their sources change.
import { spawn } from 'node:child_process';

const run = (...args) => spawn('npx', args, { stdio: 'inherit' });
const children = [
  run('vite', 'build', 'web', '--watch', '--logLevel', 'warn'),
  run('tsx', 'watch', '--clear-screen=false', 'src/main.ts'),
];
for (const child of children) {
  child.once('exit', () => {
    for (const other of children) other.kill();
  });
}
