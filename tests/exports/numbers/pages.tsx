import { createElement, type ComponentType } from 'react';
import type { Asked } from '../../../src/domain/asked';
import type { Figure } from '../../../src/domain/figure';
import type { Engine } from '../../../src/engine/port';
import { askerOf } from '../../../src/app/session/asker';
import type { Pack } from '../../../src/indicators/pack';
import type { FigureProps } from '../../../src/ui/board/figures/props';
import { Shown } from '../../../src/ui/board/figures/shown';
import { QUESTIONS } from '../../../src/ui/board/questions/list';
import { shapeOf } from '../../../src/ui/board/shape-of';
import { Tile } from '../../../src/ui/board/tile';
import { useTargets } from '../../../src/ui/board/use-targets';
import { valueText } from '../../../src/i18n/measure';
import { Breakdown } from '../../../src/ui/indicator/breakdown';
import { FigureSlot } from '../../../src/ui/indicator/figure-slot';
import { Trend } from '../../../src/ui/indicator/trend';
import type { PackView, Session } from '../../../src/ui/parts/session';
import type { Words } from '../../../src/ui/parts/text';
import { near } from '../../support/answers';
import { askedOnce, type Answered, propsIn, Screen, textsOf } from '../../sentences/screen';

export interface Drawn {
  readonly figure: Figure;
  readonly answered: readonly Answered[];
}

/** An indicator of each kind of number: documents, money, a share, days, people. */
const PAGES = ['O01', 'I02', 'A04', 'O04', 'A06'];

export function screenOf(engine: Engine, pack: Pack, view: PackView): Screen {
  const refused = () => Promise.reject(new Error('nothing is loaded or entered here'));
  const session: Session = {
    status: 'ready',
    pack: view,
    asker: askedOnce(askerOf(engine, pack)),
    progress: null,
    warming: false,
    problems: [],
    desk: null,
    openFiles: refused,
    openSample: () => undefined,
    enter: refused,
    forget: refused,
  };
  return new Screen(session);
}

interface At {
  readonly screen: Screen;
  readonly view: PackView;
  readonly asked: Asked;
  readonly words: Words;
  readonly search: string;
}

/** The figures of the board and of a page of each kind of number, as the pages draw them. */
export async function drawnFigures({ screen, view, asked, words, search }: At): Promise<readonly Drawn[]> {
  const found: Drawn[] = [];
  const take = ({ value, answered }: { value: readonly { figure: Figure | null | undefined }[]; answered: readonly Answered[] }) => {
    for (const { figure } of value) if (figure) found.push({ figure, answered });
  };
  for (const Of of QUESTIONS.flatMap((q): readonly ComponentType<FigureProps>[] => q.figures))
    take(await screen.see(`/?${search}`, words, () => propsIn(createElement(Of, { pack: view, asked }), Shown)));
  for (const id of PAGES) {
    const props = { pack: view, asked, indicator: view.indicators.find((i) => i.id === id)! };
    take(
      await screen.see(`/indicators/${id}?${search}&by=unit`, words, () =>
        [Trend, Breakdown].flatMap((Of) => propsIn(createElement(Of, props), FigureSlot)),
      ),
    );
  }
  return found;
}

/** The cards of the board against the figures: the same indicator in the same period says the same text. */
export async function cardFaults({ screen, view, asked, words, search }: At, drawn: readonly Drawn[]): Promise<readonly string[]> {
  const { value: rows } = await screen.see(`/?${search}`, words, () => useTargets(view, asked));
  const { value: tiles } = await screen.see(`/?${search}`, words, () =>
    rows.map((row) => ({ row, texts: textsOf(createElement(Tile, { row, asked })) })),
  );
  return tiles.flatMap(({ row: { indicator, now }, texts }) => {
    if (!now) return [`card: ${indicator.id} never comes`];
    const stated = valueText(now, shapeOf(indicator, asked.currency, words.lang), words.lang);
    const year = drawn.find(
      ({ figure }) => figure.series[0]?.key === indicator.id && figure.series.length === 1 && figure.kind !== 'bars',
    )?.figure;
    const at = year?.categories.findIndex((c) => c.key === (asked.period.id ?? asked.period.to)) ?? -1;
    const datum = year?.series[0]?.data[at];
    return [
      ...(texts.some((text) => text.startsWith(stated)) ? [] : [`card: ${indicator.id} does not say ${stated}`]),
      ...(datum && near(datum.value, now.value, 1e-12) && datum.text !== stated
        ? [`card: ${indicator.id} ${stated}, drawn ${datum.text}`]
        : []),
      ...(datum && !near(datum.value, now.value, 1e-12) ? [`card: ${indicator.id} ${now.value}, drawn ${datum.value}`] : []),
    ];
  });
}
