import type { Box } from '../slides/slide';
import { familyOf, type Held, isUpright } from './places';
import type { Node } from './tree';

/** A layout of a template, its placeholders, and what its master gives to all. Boxes in EMU. */
export interface Known {
  readonly path: string;
  readonly master: string;
  readonly root: Node;
  readonly held: readonly Held[];
  readonly masterTitle: Box | null;
  readonly masterBody: Box | null;
  readonly masterRoot: Node;
}

/** The layout that figures stand on: its title, and where its body is. */
export interface Chosen {
  readonly layout: Known;
  readonly title: Held & { readonly box: Box };
  readonly body: Box;
  /** Title and body stand where the master says, not the layout. */
  readonly moved: boolean;
}

/** Shares of the slide's width and of its area that a body has at least. */
const [WIDEST, LEAST] = [0.5, 0.25];
/** A title whose middle lies lower is none of a page: a share of the slide's height. */
const MIDDLE = 0.35;
/** Between title and body, as a share of the slide's height. */
const GAP = 0.015;

const area = ({ width, height }: Box): number => width * height;
const contents = ({ held }: Known): readonly Held[] =>
  held.filter((h) => familyOf(h.type) === 'body' && h.type !== 'subTitle' && h.box !== null);
const titleOf = ({ held }: Known): Chosen['title'] | null => {
  const title = held.find((h) => h.type === 'title');
  return title?.box ? { ...title, box: title.box } : null;
};

/** What of the body lies beside or below the title, and on the slide. */
function cleared(body: Box, title: Box, [wide, tall]: readonly [number, number]): Box {
  const [left, right] = [Math.max(0, body.x), Math.min(wide, body.x + body.width)];
  const under = title.y + title.height + GAP * tall;
  const across = title.x < right && title.x + title.width > left;
  const top = across && title.y <= body.y && under > body.y ? under : Math.max(0, body.y);
  return { x: left, y: top, width: right - left, height: Math.min(tall, body.y + body.height) - top };
}

const ofUse = (box: Box, [wide, tall]: readonly [number, number]): boolean =>
  box.height > 0 && box.width >= WIDEST * wide && area(box) >= LEAST * wide * tall;

/** The largest body of a layout; one that has a title alone goes by its master, or by the layout of that master that has one body. */
function bodyOf(layout: Known, all: readonly Known[]): Box | null {
  const own = contents(layout).toSorted((a, b) => area(b.box!) - area(a.box!))[0];
  if (own) return own.box;
  const beside = all.find((l) => l.master === layout.master && l.root.attributes.get('type') === 'obj');
  return (beside ? contents(beside)[0]?.box : undefined) ?? layout.masterBody;
}

/** How well figures stand on a layout: on a title alone best, then on one content, then on whatever is large enough. */
function rank(layout: Known): number {
  const type = layout.root.attributes.get('type');
  if (type === 'titleOnly') return 0;
  const count = contents(layout).length;
  if (type === 'obj') return 1;
  return count === 1 ? 2 : count === 0 ? 3 : 4;
}

/**
 * The layout for figures; null where none has a title and a body of use. Where every layout has its title in the middle of the slide,
 * as programs write that lose the places of layouts, title and body stand where a master has them. `size`: of the slide, EMU.
 */
export function pageLayout(all: readonly Known[], size: readonly [number, number]): Chosen | null {
  const usable = (layout: Known, title: Chosen['title'] | null, body: Box | null, moved: boolean): readonly Chosen[] => {
    if (!title || !body || !isUpright(layout.root)) return [];
    const free = cleared(body, title.box, size);
    return ofUse(free, size) ? [{ layout, title, body: free, moved }] : [];
  };
  const own = all.flatMap((layout) => usable(layout, titleOf(layout), bodyOf(layout, all), false));
  const byMaster = (layout: Known): readonly Chosen[] => {
    const [title, box] = [titleOf(layout), layout.masterTitle];
    const low = title !== null && title.box.y + title.box.height / 2 > MIDDLE * size[1];
    return usable(layout, low && box ? { ...title, box } : null, layout.masterBody, true);
  };
  const fit = own.length > 0 ? own : all.flatMap(byMaster);
  const masters = [...new Set(all.map((l) => l.master))];
  const order = (c: Chosen): number => masters.indexOf(c.layout.master) * 10 + rank(c.layout);
  return fit.toSorted((a, b) => order(a) - order(b))[0] ?? null;
}

/** The layout for covers: of the same master, with a title in the middle; null where there is none. */
export function coverLayout(all: readonly Known[], master: string): Known | null {
  const own = all.filter((l) => l.master === master);
  return own.find((l) => l.root.attributes.get('type') === 'title') ?? own.find((l) => l.held.some((h) => h.type === 'ctrTitle')) ?? null;
}
