import type { Figure } from '../../domain/figure';
import type { Standing } from '../../domain/plan';
import { faceOf, type NumberFace } from '../../figures/number';
import type { Translate } from '../../i18n/text';
import { AXIS, INK, QUIET, type Tone } from '../../office/colour';
import type { Box, Run, Shape } from '../../office/slides/slide';
import { widthIn } from './letter-widths';
import { across, block, ticks, upright, words } from './marks';
import { TONES } from './yardstick';

const [LEAST, MOST] = [110, 150] as const;
/** Units: of the value, its unit, how it stands, what is said under the ruler. */
const SIZES = { value: 120, unit: 32, standing: 26, line: 21 } as const;
const RULER = 84;
const GAP = 10;

/** Something as wide as the body, placed from its top. */
interface Row {
  readonly height: number;
  readonly shapes: (box: Box) => readonly Shape[];
}

const toneOf = (is: Standing | undefined): Tone => TONES[is ?? 'none'];

function ruler(share: number, pace: number | null, tone: Tone, t: Translate): Row {
  const top = Math.min(MOST, Math.max(LEAST, Math.ceil((share + 2) / 10) * 10));
  const marks = Array.from({ length: top / 2 + 1 }, (_, i) => i * 2);
  const shapes = ({ x, y, width }: Box): readonly Shape[] => {
    const along = (value: number): number => (width * Math.min(Math.max(value, 0), top)) / top;
    const base = y + 48;
    const scale: Box = { x, y: base - 16, width, height: 16 };
    const of = (long: boolean) => marks.filter((tick) => (tick % 10 === 0) === long).map(along);
    return [
      block({ x, y: y + 4, width: Math.max(1, along(share)), height: 24 }, { fill: tone }),
      across(x, base, width, { tone: INK, width: 1.5 }),
      ticks(scale, of(true), 16, { tone: INK, width: 1.5 }),
      ticks(scale, of(false), 8, { tone: AXIS, width: 0.75 }),
      upright(x + along(100), y, 48, { tone: INK, width: 2.25 }),
      ...(pace === null ? [] : [upright(x + along(pace), y, 48, { tone: { scheme: 'accent1' }, width: 2.25 })]),
      words({ x: x + along(100) - 90, y: base + 4, width: 180, height: 26 }, [{ text: t('present.plan'), bold: true, size: 17 }], {
        across: 'ctr',
      }),
    ];
  };
  return { height: RULER, shapes };
}

const line = (runs: readonly Run[], size: number): Row => ({
  height: size * 1.4,
  shapes: (box) => [
    words(
      box,
      runs.map((run) => ({ size, ...run })),
    ),
  ],
});

/** The colour of the standing in a block, its word, and the share of the plan. */
function standingRow({ standing, share, plan }: NumberFace, size: number, t: Translate): Row {
  const after = share ? t('present.ofPlan', { share: share.text }) : plan ? '' : t('present.noPlan');
  const mark = size * 0.7;
  return {
    height: size * 1.5,
    shapes: (box) => {
      const wide = standing ? mark + 22 + widthIn(standing.text, size, 'sans') * 1.1 + 26 : 0;
      const word = (text: string, bold: boolean, x: number, width: number) =>
        words({ ...box, x, width }, [{ text, bold, size, ...(bold ? {} : { tone: QUIET }) }]);
      return [
        ...(standing
          ? [
              block(
                { x: box.x + 8, y: box.y + (box.height - mark) / 2, width: mark, height: mark },
                { fill: toneOf(standing.is), label: null },
              ),
              word(standing.text, true, box.x + mark + 14, wide - mark),
            ]
          : []),
        ...(after === '' ? [] : [word(after, false, box.x + wide, box.width - wide)]),
      ];
    },
  };
}

/** One number in letters that carry across a room, its standing in words, its ruler, and what it is held against. */
export function numberShapes(figure: Figure, body: Box, t: Translate): readonly Shape[] {
  const face = faceOf(figure);
  const { value, unit, upTo, plan, share, standing, pace, change, before } = face;
  const shade = Math.min(1, body.width / 900, body.height / 330);
  const size = (of: keyof typeof SIZES): number => Math.round(SIZES[of] * shade);
  const units = [unit, upTo === null ? '' : `${t('common.to')} ${upTo}`].filter(Boolean).join(' ');
  const against = [plan && `${plan.name} ${plan.text}`, pace && t('present.pace', { share: pace.text })].filter((text) => text !== null);
  const rows: readonly Row[] = [
    line(
      [{ text: value, bold: true, size: size('value') }, ...(units === '' ? [] : [{ text: ` ${units}`, tone: QUIET, size: size('unit') }])],
      size('value'),
    ),
    ...(standing || share || !plan ? [standingRow(face, size('standing'), t)] : []),
    ...(share ? [ruler(share.value, pace?.value ?? null, toneOf(standing?.is), t)] : []),
    ...(against.length > 0 ? [line([{ text: against.join(' · '), tone: QUIET }], size('line'))] : []),
    ...(before
      ? [
          line(
            [...(change === null ? [] : [{ text: `${change}   `, bold: true }]), { text: `${before.name}: ${before.text}`, tone: QUIET }],
            size('line'),
          ),
        ]
      : []),
  ];
  const tall = rows.reduce((sum, { height }) => sum + height + GAP, -GAP);
  let y = body.y + Math.max(0, (body.height - tall) / 2);
  return rows.flatMap(({ height, shapes }) => {
    const box = { x: body.x, y, width: body.width, height };
    y += height + GAP;
    return shapes(box);
  });
}
