import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasShared, shared } from './corpora';

const CHECKER = 'tools/ooxml/ooxmlcheck.py';

/** Whether Office files can be held against their schemas here: the checker lies beside the project and needs Python and xmllint. */
export const ooxmlIsHere: boolean =
  hasShared(CHECKER) && ['python3', 'xmllint'].every((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined);

/** What is wrong with an Office file by its package and its schemas, one fault a line; nothing where all is well. */
export function ooxmlFaults(name: string, bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const { stdout, stderr, status } = spawnSync('python3', [shared(CHECKER), join(folder, name)], { encoding: 'utf8' });
    const faults = stdout.split('\n').filter((line) => line.trim().startsWith('- ['));
    return status === 0 && stdout.includes('issues') ? faults : [...faults, stderr];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
