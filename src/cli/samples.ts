import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolve } from '../domain/asked';
import { ministry } from '../domain/plan';
import type { Figure } from '../domain/figure';
import { openNative } from '../engine/native';
import { deckPptx } from '../exports/deck-pptx';
import { figureHtml } from '../exports/html/figure';
import { figureCsv } from '../exports/figure-csv';
import { figuresDocx } from '../exports/docx';
import { figurePptx } from '../exports/pptx';
import { svgFile } from '../exports/svg';
import { figuresXlsx } from '../exports/xlsx';
import { partsOf } from '../figures/slice';
import type { Lang } from '../i18n/format';
import '../i18n/late/questions';
import { translator } from '../i18n/text';
import { partners, periods, targets, units } from '../indicators/lists';
import { openPack } from '../indicators/pack';
import { readFolder } from './evaluate-files';
import type { Output } from './evaluate';
import { badFigures } from './samples/bad';
import type { Sample } from './samples/asking';
import { figuresOf } from './samples/figures';
import { lightTheme } from './samples/theme';

const USAGE = 'npm run samples -- --out DIR [--data DIR]';
/** Rows of a figure that stand on a slide of the deck. */
const MOST_ROWS = 10;
const SCOPE = { pack: 'sample', cmp: 'yoy', view: 'was', cur: 'VND' } as const;

async function sampleOf(folder: string): Promise<Sample> {
  const { asOf } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { asOf: string };
  const engine = await openNative();
  const pack = await openPack(engine, (await readFolder(folder))?.tables ?? []);
  const [known, all, whose, plans] = [await periods(engine), await units(engine), await partners(engine), await targets(engine)];
  const asked = resolve(SCOPE, { asOf, periods: known, units: all, partners: whose });
  if (!asked) throw new RangeError(`no period in ${folder}`);
  const own = ministry(all)?.id;
  const plan = (id: string) => plans.find((p) => p.indicator === id && p.unit === own && p.period === asked.year?.id)?.target ?? null;
  return { engine, pack, asked, periods: known, units: all, plan };
}

/** Every format of one figure; answers how many files were written. */
function writeFigure(figure: Figure, lang: Lang, folder: string, theme: ReturnType<typeof lightTheme>): number {
  const t = translator(lang);
  const files = {
    pptx: figurePptx({ figure, lang, t }),
    docx: figuresDocx(figure.title, [{ figure, lang, t }]),
    xlsx: figuresXlsx([{ figure, lang, t }]),
    svg: svgFile({ figure, theme, lang, t }),
    html: figureHtml({ figure, theme, lang, t }),
    csv: figureCsv({ figure, theme, lang, t }),
  };
  for (const [extension, content] of Object.entries(files)) writeFileSync(join(folder, `${figure.id}.${extension}`), content);
  return Object.keys(files).length;
}

function writeDeck(figures: readonly Figure[], { asked }: Sample, lang: Lang, folder: string): number {
  const t = translator(lang);
  const parted = figures.flatMap((figure) => partsOf(figure, MOST_ROWS).map((rows) => [figure, rows] as const));
  const slides = parted.map(([figure, rows]) => ({
    kind: 'figure' as const,
    id: figure.id,
    title: figure.title,
    measure: figure.measure,
    source: figure.source,
    passport: figure.passport ?? null,
    figure,
    rows,
  }));
  const title = figures[0]?.title ?? '';
  writeFileSync(join(folder, 'deck.pptx'), deckPptx({ title, owner: '', asOf: asked.asOf, sample: true, slides, lang }));
  writeFileSync(join(folder, 'figures.xlsx'), figuresXlsx(figures.map((figure) => ({ figure, lang, t }))));
  writeFileSync(
    join(folder, 'figures.docx'),
    figuresDocx(
      title,
      figures.map((figure) => ({ figure, lang, t })),
    ),
  );
  return 3;
}

/** `npm run samples`: a file of every format and every figure type, in both languages, and of figures that are hard to write. Answers the exit code. */
export async function main(argv: readonly string[], output: Output): Promise<number> {
  const option = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const target = option('--out');
  if (target === undefined) {
    output.err(USAGE);
    return 2;
  }
  const top = process.cwd();
  const sample = await sampleOf(option('--data') ?? join(top, 'public/sample'));
  const theme = lightTheme(join(top, 'src/app/styles/tokens.css'));
  let written = 0;
  for (const lang of ['vi', 'en'] as const) {
    const folder = join(target, lang);
    const figures = await figuresOf(sample, lang);
    mkdirSync(join(folder, 'hard'), { recursive: true });
    for (const figure of figures) written += writeFigure(figure, lang, folder, theme);
    written += writeDeck(figures, sample, lang, folder);
    const bad = figures.flatMap(hard);
    for (const figure of bad) written += writeFigure(figure, lang, join(folder, 'hard'), theme);
    written += writeDeck(bad, sample, lang, join(folder, 'hard'));
  }
  await sample.engine.close();
  output.out(`${written} files in ${target}\n`);
  return 0;
}

const hard = (figure: Figure): readonly Figure[] => badFigures(figure).map((bad) => ({ ...bad, id: `${figure.id}-${bad.id}` }));
