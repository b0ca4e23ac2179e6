import type { Box } from '../slides/slide';
import { down, every, type Node, numberIn } from './tree';

/** A placeholder of a layout, with what it takes from its master. Boxes are in EMU. */
export interface Held {
  readonly type: string;
  readonly idx: number | undefined;
  readonly box: Box | null;
  /** Hundredths of a point; null: nobody says. */
  readonly size: number | null;
}

/** Kinds of placeholders that take their look from the same one of the master. */
const FAMILY: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  subTitle: 'body',
  obj: 'body',
  chart: 'body',
  tbl: 'body',
  dgm: 'body',
  media: 'body',
  clipArt: 'body',
  pic: 'body',
};

export const familyOf = (type: string): string => FAMILY[type] ?? type;

function boxOf(shape: Node): Box | null {
  const frame = down(shape, 'spPr', 'xfrm') ?? down(shape, 'grpSpPr', 'xfrm');
  const [x, y] = [numberIn(down(frame, 'off'), 'x'), numberIn(down(frame, 'off'), 'y')];
  const [width, height] = [numberIn(down(frame, 'ext'), 'cx'), numberIn(down(frame, 'ext'), 'cy')];
  return x === null || y === null || !width || !height ? null : { x, y, width, height };
}

const sizeIn = (list: Node | undefined): number | null => numberIn(down(list, 'lvl1pPr', 'defRPr'), 'sz');

function ownOf(root: Node): readonly Held[] {
  return every(root, 'sp').flatMap((shape): readonly Held[] => {
    const place = down(shape, 'nvSpPr', 'nvPr', 'ph');
    if (!place) return [];
    const idx = numberIn(place, 'idx');
    return [
      {
        type: place.attributes.get('type') ?? 'obj',
        idx: idx ?? undefined,
        box: boxOf(shape),
        size: sizeIn(down(shape, 'txBody', 'lstStyle')),
      },
    ];
  });
}

/** Upright and sideways texts cannot hold our titles. */
export const isUpright = (root: Node): boolean => !(root.attributes.get('type') ?? '').startsWith('vert');

/** The placeholders of a layout, in its order. */
export function heldIn(layout: Node, master: Node): readonly Held[] {
  const above = ownOf(master);
  const styles = { title: sizeIn(down(master, 'txStyles', 'titleStyle')), body: sizeIn(down(master, 'txStyles', 'bodyStyle')) };
  return ownOf(layout).map((held) => {
    const family = familyOf(held.type);
    const parent = above.find((p) => familyOf(p.type) === family);
    const style = family === 'title' ? styles.title : family === 'body' ? styles.body : null;
    return { ...held, box: held.box ?? parent?.box ?? null, size: held.size ?? parent?.size ?? style };
  });
}

/** Where a master lets its title, and its texts and figures, stand. */
export const placeOfMaster = (master: Node, type: 'title' | 'body'): Box | null => ownOf(master).find((p) => p.type === type)?.box ?? null;

/** Shapes and pictures that a layout or master draws itself, with their places. */
const drawn = (root: Node): readonly Box[] =>
  (down(root, 'cSld', 'spTree')?.children ?? []).flatMap((shape) => {
    if (down(shape, 'nvSpPr', 'nvPr', 'ph') || down(shape, 'nvPicPr', 'nvPr', 'ph')) return [];
    const box = boxOf(shape);
    return box ? [box] : [];
  });

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Letters are chosen for the ground that the theme calls the first; on any other they may not be read. */
function isPlain(ground: Node | undefined): boolean {
  if (!ground) return true;
  const fill = down(ground, 'bgPr', 'solidFill', 'schemeClr') ?? down(ground, 'bgRef', 'schemeClr');
  const even = down(ground, 'bgPr', 'solidFill') !== undefined || down(ground, 'bgRef')?.attributes.get('idx') === '1001';
  return even && fill?.attributes.get('val') === 'bg1' && fill.children.length === 0;
}

/** What lies behind the body of a layout is not the theme's one plain ground: another colour, a picture, or shapes over more than a tenth of it. */
export function isPictured(body: Box, layout: Node, master: Node): boolean {
  const ground = down(layout, 'cSld', 'bg') ?? down(master, 'cSld', 'bg');
  const masters = layout.attributes.get('showMasterSp') === '0' ? [] : drawn(master);
  return !isPlain(ground) || [...drawn(layout), ...masters].some((box) => shared(box, body) > 0.1 * body.width * body.height);
}
