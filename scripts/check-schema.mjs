// Compares schema.graphql with that of the last release. A breaking change needs a new minor version (or a new major
// one after 1.0), so that clients can see from the version that they have work to do.
//
// The last release is the latest tag. In a clone without tags it is the last commit that set the version to plain
// numbers: between releases the version ends with `-dev`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const git = (...args) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const versionAt = (commit) => JSON.parse(git('show', `${commit}:package.json`)).version;

function lastRelease() {
  try {
    return git('describe', '--tags', '--abbrev=0');
  } catch {
    const changes = git('log', '--format=%h', '-G^  "version": ', '--', 'package.json').split('\n');
    return changes.find((commit) => /^[\d.]+$/.test(versionAt(commit)));
  }
}

/** The part of a version that a breaking change raises: the minor one before 1.0, the major one after. */
const line = (version) => /^(0\.\d+|[1-9]\d*)/.exec(version)[0];

const release = lastRelease();
if (!release) {
  console.error(
    'This clone has no history to compare the schema with: fetch it (git fetch --unshallow).',
  );
  process.exit(1);
}
const released = versionAt(release);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changes = await diff(
  buildSchema(git('show', `${release}:schema.graphql`)),
  buildSchema(readFileSync('schema.graphql', 'utf8')),
);
const breaking = changes.filter(
  ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
);
for (const { message } of breaking) console.log(`breaking: ${message}`);
console.log(
  `schema: ${changes.length} changes since ${released} (${release}), ${breaking.length} breaking`,
);
if (breaking.length > 0 && line(version) === line(released)) {
  console.error(
    `A breaking change needs a new version: ${version} promises the schema of ${released}.`,
  );
  process.exit(1);
}
