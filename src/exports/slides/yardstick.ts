import type { Slide, YardRow } from '../../domain/slide';
import type { Standing } from '../../domain/plan';
import type { Translate } from '../../i18n/text';
import { AXIS, GROUND, INK, QUIET, type Tone } from '../../office/colour';
import type { Box, Shape } from '../../office/slides/slide';
import { across, block, ticks, upright, words } from './marks';

const [LEAST, MOST] = [110, 150];
/** Where the bars begin and end, in units from the left of the body. */
const [FROM, TO] = [364, 980];
const HEAD = 44;
const FOOT = 30;

const GOOD: Tone = { scheme: 'accent3', mod: 70 };
const WARN: Tone = { scheme: 'accent4' };
const BAD: Tone = { scheme: 'accent2', mod: 75 };

/** What a standing is drawn in. */
export const TONES: Readonly<Record<Standing, Tone>> = {
  over: GOOD,
  ontrack: GOOD,
  met: GOOD,
  near: WARN,
  slow: WARN,
  late: BAD,
  short: WARN,
  none: { scheme: 'accent6', mod: 80 },
};

/** A target: its name and how it stands, its bar, its value. */
function rowShapes(row: YardRow, y: number, height: number, x: (share: number) => number, body: Box, t: Translate): readonly Shape[] {
  const thick = Math.min(28, height * 0.5);
  const end = row.share === null ? 0 : x(row.share) - x(0);
  const roomy = end > 90;
  const number: Box = { x: roomy ? x(0) : x(0) + end + 8, y, width: roomy ? end - 10 : 90, height };
  const name = words({ x: body.x, y, width: FROM - 24, height }, [
    { text: row.name, bold: true, size: Math.min(21, height * 0.42) },
    { text: `\n${t(`common.standing_${row.standing}`)}`, tone: QUIET, size: Math.min(15, height * 0.32) },
  ]);
  const value = words({ x: body.x + TO + 20, y, width: body.width - TO - 20, height }, [
    { text: row.value, bold: true, size: 24 },
    ...(row.unit === '' ? [] : [{ text: ` ${row.unit}`, tone: QUIET, size: 16 }]),
  ]);
  if (row.share === null)
    return [
      name,
      words({ x: x(0) + 8, y, width: TO - FROM, height }, [{ text: row.plan || t('present.noPlan'), tone: QUIET, size: 16 }]),
      value,
    ];
  return [
    name,
    block({ x: x(0), y: y + (height - thick) / 2, width: Math.max(1, end), height: thick }, { fill: TONES[row.standing] }),
    words(number, [{ text: row.shareText, bold: true, tone: roomy ? GROUND : INK, size: 17 }], { across: roomy ? 'r' : 'l' }),
    value,
  ];
}

/** Every target of the year as a bar on one ruler from zero, drawn as shapes. */
export function yardstickShapes(slide: Extract<Slide, { kind: 'yardstick' }>, body: Box, t: Translate): readonly Shape[] {
  const { rows, pace, paceText } = slide;
  const top = Math.min(MOST, Math.max(LEAST, ...rows.map((r) => Math.ceil(((r.share ?? 0) + 2) / 10) * 10)));
  const x = (share: number): number => body.x + FROM + ((TO - FROM) * Math.min(share, top)) / top;
  const base = body.y + HEAD;
  const bottom = body.y + body.height - FOOT;
  const height = Math.min(64, (bottom - base - 12) / Math.max(1, rows.length));
  const last = base + 12 + height * rows.length;
  const ruler: Box = { x: body.x + FROM, y: base - 18, width: TO - FROM, height: 18 };
  const at = Array.from({ length: top / 2 + 1 }, (_, i) => i * 2);
  const marks = (long: boolean) => at.filter((tick) => (tick % 10 === 0) === long).map((tick) => x(tick) - ruler.x);
  const line = (share: number, text: string, tone: Tone, side: 'l' | 'r'): readonly Shape[] => [
    upright(x(share), base, last - base + 6, { tone, width: 2 }),
    words(
      { x: side === 'r' ? x(share) - 306 : x(share) + 6, y: last + 2, width: 300, height: 24 },
      [{ text, bold: true, tone, size: 16 }],
      { across: side },
    ),
  ];
  return [
    across(ruler.x, base, ruler.width, { tone: INK, width: 1.5 }),
    ticks(ruler, marks(true), 16, { tone: INK, width: 1.5 }),
    ticks(ruler, marks(false), 8, { tone: AXIS, width: 0.75 }),
    ...at
      .filter((tick) => tick % 20 === 0)
      .map((tick) => words({ x: x(tick) - 40, y: base - 44, width: 80, height: 22 }, [{ text: `${tick}%`, size: 16 }], { across: 'ctr' })),
    ...rows.flatMap((row, i) => rowShapes(row, base + 12 + i * height, height, x, body, t)),
    ...(pace === null ? [] : line(pace, paceText, { scheme: 'accent1' }, 'r')),
    ...line(100, t('present.plan'), INK, 'l'),
  ];
}
