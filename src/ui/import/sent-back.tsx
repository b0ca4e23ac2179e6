import { useRef, useState } from 'react';
import { number } from '../../i18n/format';
import type { Mapping } from '../../ingest/cast/mapping';
import button from '../parts/button.module.css';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';

interface Props {
  readonly flow: ImportFlow;
  readonly mapping: Mapping;
  readonly titles: readonly string[];
}

/** More than any list that was filled in by hand. */
const MOST = 16 << 20;

async function cellsOf(file: File): Promise<readonly (readonly string[])[]> {
  if (file.size > MOST) return [];
  const [{ readWorkbook }, { cellText }] = await Promise.all([import('../../ingest/excel/workbook'), import('../../ingest/grid/grid')]);
  const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  return sheets.flatMap(({ grid }) => grid.rows.slice().map((row) => row.map(cellText)));
}

/** Takes what a unit filled in in its list of corrections as mends of the file: each can be taken back like any other. */
export function SentBack({ flow, mapping, titles }: Props) {
  const { t, lang } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const n = (count: number) => number(count, 0, lang);
  const take = async (file: File) => {
    const { correctionsOf } = await import('./corrections');
    const rows = await cellsOf(file).catch(() => []);
    const found = correctionsOf(rows, titles, mapping);
    if (!found) return setSaid(t('intake.backNone', { file: file.name }));
    const unused = found.unused > 0 ? ` ${t('intake.backUnused', { n: n(found.unused) })}` : '';
    setSaid(found.values === 0 && found.unused === 0 ? t('intake.backEmpty') : t('intake.backTaken', { n: n(found.values) }) + unused);
    for (const [field, mends] of Object.entries(found.mends)) await flow.choose(field, { mends });
  };
  return (
    <>
      <button type="button" className={button.button} onClick={() => input.current?.click()}>
        {t('intake.back')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={t('intake.back')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <p className={styles.soft} role="status">
        {said}
      </p>
    </>
  );
}
