// Loaded into a node before its program: replaces text in the files of `dist` as they are loaded, so that
// the rig can show that it finds the fault which that makes. MUTATION holds a mutant (mutants.ts) as JSON.

import { readFileSync } from 'node:fs';
import { register } from 'node:module';

const mutant = JSON.parse(process.env.MUTATION ?? 'null');
if (!mutant) throw new Error('MUTATION holds no mutant.');

const dist = new URL('../../dist/', import.meta.url);
const files = mutant.changes.map(({ file, from, to }) => {
  const url = new URL(file, dist).href;
  const found = readFileSync(new URL(url), 'utf8').split(from).length - 1;
  if (found !== 1) {
    throw new Error(
      `The mutant "${mutant.name}" replaces a text that ${file} holds ${found} times: adapt mutants.ts. Looked for: ${from}`,
    );
  }
  return { url, from, to };
});

const hooks = `
  let files;
  export async function initialize(data) { files = data; }
  export async function load(url, context, nextLoad) {
    const loaded = await nextLoad(url, context);
    const changes = files.filter((file) => file.url === url);
    if (changes.length === 0) return loaded;
    let source = String(loaded.source);
    for (const { from, to } of changes) source = source.replace(from, () => to);
    console.error('mutated ' + url);
    return { ...loaded, source };
  }
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: files });
