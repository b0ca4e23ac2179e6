import type { Drawing, Item } from '../domain/drawing';

/** The mark moved. */
export function moved(item: Item, x: number, y: number): Item {
  return item.kind === 'line'
    ? { ...item, x1: item.x1 + x, x2: item.x2 + x, y1: item.y1 + y, y2: item.y2 + y }
    : { ...item, x: item.x + x, y: item.y + y };
}

/** The mark in other colours. */
function recoloured(item: Item, of: (color: string) => string): Item {
  const inked = ({ stroke }: { readonly stroke?: string }) => (stroke === undefined ? {} : { stroke: of(stroke) });
  switch (item.kind) {
    case 'text':
      return { ...item, letters: { ...item.letters, color: of(item.letters.color) } };
    case 'line':
      return { ...item, color: of(item.color) };
    case 'path': {
      const filled = item.fill === undefined ? {} : { fill: of(item.fill) };
      const hatched = item.hatch === undefined ? {} : { hatch: of(item.hatch) };
      return { ...item, ...filled, ...hatched, ...inked(item) };
    }
    default:
      return { ...item, fill: of(item.fill), ...inked(item) };
  }
}

/** A picture that was drawn in names of tokens, in the colours that these stand for. */
export const coloured = (drawing: Drawing, of: (token: string) => string): Drawing => ({
  ...drawing,
  items: drawing.items.map((item) => recoloured(item, of)),
});
