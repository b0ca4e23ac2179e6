import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datapackage, exportFiles, manifest } from './export';
import { samplePack } from './pack';
import { replicate } from './replicate';

/** Writes the sample pack into a folder, `times` over (1 is the pack that is shipped). */
export async function write(folder: string, times: number): Promise<void> {
  const pack = samplePack();
  const files = await exportFiles(times > 1 ? replicate(pack, times) : pack);
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file.name), file.bytes);
  writeFileSync(join(folder, 'manifest.json'), manifest(files));
  writeFileSync(join(folder, 'datapackage.json'), datapackage(files));
  const rows = files.reduce((sum, f) => sum + f.rows, 0);
  const bytes = files.reduce((sum, f) => sum + f.bytes.byteLength, 0);
  console.log(`${folder}: ${files.length} tables, ${rows} rows, ${(bytes / 1e6).toFixed(2)} MB`);
}
