import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/evaluate';
import type { Result } from '../../src/cli/evaluate-print';

/** Runs the command in this process. `result` is its JSON, when it printed one. */
export async function evaluate(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await main(argv, { out: (text) => (out += text), err: (text) => (err += `${text}\n`) });
  return { code, out, err, result: (): Result => JSON.parse(out) as Result };
}

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'thuoc-do-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** A package of three tables: two units, three periods, five agreements. */
export const SMALL = {
  'units.csv': `unit_id,parent_unit_id,name_vi,name_en,kind,valid_from,reports_htqt
BTP,,Bộ Tư pháp,Ministry of Justice,bo,2008-01-01,false
A,BTP,Vụ A,Department A,vu,2008-01-01,true
B,BTP,Vụ B,,vu,2008-01-01,true
`,
  'periods.csv': `period_id,calendar,kind,start_on,end_on,label_vi,locked
2023,lich,nam,2023-01-01,2023-12-31,Năm 2023,true
2024,lich,nam,2024-01-01,2024-12-31,Năm 2024,false
2025,lich,nam,2025-01-01,2025-12-31,Năm 2025,false
`,
  'agreements.csv': `agreement_id,title_vi,instrument,signatory_level,scope,lead_unit_id,signed_on
V1,Một,thoa_thuan,bo,song_phuong,A,2024-01-01
V2,Hai,thoa_thuan,bo,song_phuong,A,2024-12-31
V3,Ba,dieu_uoc,chinh_phu,song_phuong,B,2024-06-30
V4,Bốn,thoa_thuan,bo,song_phuong,B,2023-12-31
V5,Năm,thoa_thuan,bo,song_phuong,B,
`,
};
