interface Shape {
  readonly lines: readonly string[];
  /** Circles: x, y, radius; small ones are filled. */
  readonly dots?: readonly (readonly [number, number, number])[];
}

const shapes = <Name extends string>(all: Record<Name, Shape>) => all;

/** Line icons on a grid of 16. */
export const ICONS = shapes({
  find: { lines: ['M10.5 10.5 14 14'], dots: [[7, 7, 4.5]] },
  down: { lines: ['m4 6 4 4 4-4'] },
  right: { lines: ['m6 4 4 4-4 4'] },
  left: { lines: ['m10 4-4 4 4 4'] },
  more: {
    lines: [],
    dots: [
      [3, 8, 1.3],
      [8, 8, 1.3],
      [13, 8, 1.3],
    ],
  },
  info: { lines: ['M8 7.3V11', 'M8 5v.3'], dots: [[8, 8, 6]] },
  table: { lines: ['M3 3h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z', 'M2 6.5h12M2 10h12M6.5 6.5V13'] },
  sql: { lines: ['m5 5-3 3 3 3', 'm11 5 3 3-3 3', 'M9 3.5 7 12.5'] },
  copy: {
    lines: [
      'M6 5h6.5a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z',
      'M11 5V3.5a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1V10a1 1 0 0 0 1 1H5',
    ],
  },
  image: {
    lines: ['M3 3h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z', 'm2.5 11.5 3.5-3.5 3 3 2-2 2.5 2.5'],
    dots: [[10.7, 6, 1]],
  },
  save: { lines: ['M8 2.5V10', 'M4.8 7 8 10.2 11.2 7', 'M2.5 11v1.5a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V11'] },
  lock: { lines: ['M4 7h8a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z', 'M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2'] },
  sun: { lines: ['M8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1'], dots: [[8, 8, 2.7]] },
  moon: { lines: ['M13.2 9.8A5.8 5.8 0 0 1 6.2 2.8 5.8 5.8 0 1 0 13.2 9.8z'] },
  machine: { lines: ['M3 3h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z', 'M8 11v2.5M5 13.5h6'] },
  undo: { lines: ['M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6', 'M3 6.5 6 3.5M3 6.5l3 3'] },
  clock: { lines: ['M8 4.5V8l2.5 1.7'], dots: [[8, 8, 6]] },
  file: { lines: ['M4 2h5l3 3v9H4z', 'M9 2v3h3'] },
  folder: { lines: ['M2 4.5a1 1 0 0 1 1-1h3.2L8 5.3h5a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z'] },
  check: { lines: ['m3 8.5 3.2 3.2L13 4.8'] },
  x: { lines: ['m4 4 8 8', 'M12 4l-8 8'] },
  star: { lines: ['m8 2 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z'] },
  plus: { lines: ['M8 3v10M3 8h10'] },
  up: { lines: ['M8 13V3.5', 'M4 7.5l4-4 4 4'] },
  dn: { lines: ['M8 3v9.5', 'M4 8.5l4 4 4-4'] },
  flat: { lines: ['M3 8h10'] },
  link: { lines: ['M6.5 9.5 9.5 6.5', 'M7 4.5l1.2-1.2a2.8 2.8 0 0 1 4 4L11 8.5', 'M9 11.5l-1.2 1.2a2.8 2.8 0 0 1-4-4L5 7.5'] },
  filter: { lines: ['M2 3.5h12L9.5 8.7V13L6.5 11.5V8.7z'] },
  grid: { lines: ['M2.5 2.5H7V7H2.5z', 'M9 2.5h4.5V7H9z', 'M2.5 9H7v4.5H2.5z', 'M9 9h4.5v4.5H9z'] },
  ruler: { lines: ['M1.5 5h13v6.5h-13z', 'M4.5 5v2.5M7 5v3.5M9.5 5v2.5M12 5v3.5'] },
  flow: { lines: ['M2 4c6 0 6 8 12 8', 'M2 12c6 0 6-8 12-8', 'M2 8h12'] },
  menu: { lines: ['M2.5 4h11M2.5 8h11M2.5 12h11'] },
  note: { lines: ['M3 2.5h10v8l-3 3H3z', 'M5.5 5.5h5M5.5 8h5'] },
  play: { lines: ['M5 3.2v9.6L12.8 8z'] },
  pause: { lines: ['M5.5 3.5v9M10.5 3.5v9'] },
  house: { lines: ['M2 13.5h12', 'M3.5 13.5V6.5L8 3l4.5 3.5v7', 'M6.5 13.5V9.5h3v4'] },
  globe: { lines: ['M2 8h12', 'M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12'], dots: [[8, 8, 6]] },
  print: { lines: ['M4.5 6V2.5h7V6', 'M4.5 11H2.5V6h11v5h-2', 'M4.5 9.5h7v4h-7z'] },
  keys: {
    lines: ['M2.5 4h11a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z', 'M4.5 7h.1M7 7h.1M9.5 7h.1M12 7h.1M5.5 9.5h5'],
  },
} satisfies Record<string, Shape>);

export type IconName = keyof typeof ICONS;
