import { tableFromIPC } from '@uwdata/flechette';
import type { Passport } from '../../src/domain/passport';
import type { Figure } from '../../src/domain/figure';
import { deckPptx } from '../../src/exports/deck-pptx';
import { EXPORTERS, type Format } from '../../src/exports/registry';
import { tableText } from '../../src/exports/table-text';
import { withTexts } from '../../src/exports/png-texts';
import { passportLine, passportParts } from '../../src/exports/passport';
import type { Lang } from '../../src/i18n/format';
import { translator } from '../../src/i18n/text';
import { parquetToArrow } from '../../src/ingest/parquet/reader';
import { all, partsOf, xmlOf } from './office';
import { lineOf } from './read-back';
import { pngTexts } from './png';
import { themeOf } from './theme';
import { parseXml, words } from './xml';

/** Formats that need a page to be drawn: what they carry beside their pixels is written without one. */
const DRAWN: readonly Format[] = ['png'];

/** The head of a picture, as any PNG begins. */
const EMPTY_PNG = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21, 196, 137,
]);

export interface Written {
  readonly name: string;
  /** All the texts in it, as a reader of the format finds them. */
  readonly texts: readonly string[];
  readonly bytes: Uint8Array;
}

const officeTexts = (bytes: Uint8Array): readonly string[] => {
  const parts = partsOf(bytes);
  return [...parts.keys()]
    .filter((path) => path.endsWith('.xml') && !path.includes('[Content'))
    .flatMap((path) => {
      const root = xmlOf(parts, path);
      const paragraphs = [...all(root, 'a:p'), ...all(root, 'w:p'), ...all(root, 'is')].map(lineOf);
      return [...paragraphs, ...all(root, 'c:v').map(words), ...all(root, 'v').map(words)];
    });
};

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The rows of a file for machines, by column. */
export async function columnsOf(name: string, bytes: Uint8Array): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const table = tableFromIPC(name === 'parquet' ? await parquetToArrow(bytes) : bytes);
  return Object.fromEntries(table.schema.fields.map((f) => [f.name, Array.from(table.getChild(f.name))]));
}

async function textsOf(name: Format, bytes: Uint8Array): Promise<readonly string[]> {
  const text = new TextDecoder().decode(bytes);
  if (name === 'svg') return [words(parseXml(text))];
  if (name === 'html')
    return [
      text
        .replace(/<style[\s\S]*?<\/style>/u, '')
        .replaceAll(/<[^>]*>/gu, ' ')
        .replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (e) => NAMED[e] ?? e),
    ];
  // What such a file says of itself stands in it as plain text.
  if (name === 'parquet' || name === 'arrow')
    return [
      text,
      ...Object.values(await columnsOf(name, bytes))
        .flat()
        .map(String),
    ];
  return name === 'csv' ? text.split('\r\n') : officeTexts(bytes);
}

/** A figure in every format of the registry, on the clipboard and in a deck, read back. */
export async function everything(
  figure: Figure,
  passport: Passport | null,
  about: readonly string[],
  lang: Lang = 'vi',
): Promise<readonly Written[]> {
  const t = translator(lang);
  const input = { figure, theme: themeOf('light'), lang, t, about, ...(passport ? { passport } : {}) };
  const written: Written[] = [];
  for (const name of Object.keys(EXPORTERS) as Format[]) {
    if (DRAWN.includes(name)) continue;
    const bytes = new Uint8Array(await (await EXPORTERS[name].write(input, { ui: 'Arial', read: 'Times' })).arrayBuffer());
    written.push({ name, bytes, texts: await textsOf(name, bytes) });
  }
  const png = withTexts(EMPTY_PNG, 2, { Title: figure.title, Description: passportParts(input).map(passportLine).join('\n') });
  written.push({ name: 'png', bytes: png, texts: [...pngTexts(png).values()] });
  const pasted = tableText(input);
  written.push({ name: 'clipboard', bytes: new TextEncoder().encode(pasted.html), texts: pasted.text.split('\r\n') });
  const slide = {
    kind: 'laid',
    id: 's',
    title: figure.title,
    measure: figure.measure,
    source: figure.source,
    passport: passport?.code ?? null,
    layout: 'full',
    pictures: [
      {
        kind: 'figure',
        id: figure.id,
        title: figure.title,
        measure: figure.measure,
        source: figure.source,
        passport: null,
        figure,
        rows: null,
      },
    ],
    ...(passport ? { passports: [passport] } : {}),
    say: [{ text: figure.sentence }],
    beside: 'say',
    notes: figure.title,
    asOf: '14/9/2026',
    synthetic: false,
  } as const;
  const deck = deckPptx({
    title: figure.title,
    owner: figure.title,
    asOf: figure.asOf,
    sample: false,
    slides: [slide],
    about: new Map([[figure.id, about]]),
    lang,
  });
  written.push({ name: 'deck', bytes: deck, texts: officeTexts(deck) });
  return written;
}
