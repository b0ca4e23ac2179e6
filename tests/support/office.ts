import { openZip } from '../../src/archive/read';
import { type Element, elements, parseXml, words } from './xml';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Every part of an Office file. */
export function partsOf(bytes: Uint8Array): Parts {
  const zip = openZip(bytes, { entries: 10_000, each: 1 << 26, total: 1 << 28, ratio: 1000, free: 1 << 26 });
  return new Map(zip.paths.map((path) => [path, zip.read(path)]));
}

export const xmlOf = (parts: Parts, path: string): Element => parseXml(new TextDecoder().decode(parts.get(path)));

export const all = (root: Element, name: string): readonly Element[] => [...elements(root)].filter((e) => e.name === name);
export const one = (root: Element, name: string): Element | undefined => all(root, name)[0];
export const value = (root: Element, name: string): string | undefined => one(root, name)?.attributes.get('val');

/** What a relationship of a part leads to, by its id. */
function linksOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const at = path.lastIndexOf('/') + 1;
  const rels = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
  if (!parts.has(rels)) return new Map();
  return new Map(
    all(xmlOf(parts, rels), 'Relationship').map((link) => {
      const target = new URL(link.attributes.get('Target') ?? '', `http://package/${path}`).pathname.slice(1);
      return [link.attributes.get('Id') ?? '', target];
    }),
  );
}

/** What is wrong with the package: parts that are not XML, that nothing names or leads to, links that lead nowhere, numbers of shapes used twice. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const types = xmlOf(parts, '[Content_Types].xml');
  const named = new Set(all(types, 'Override').map((e) => e.attributes.get('PartName')?.slice(1) ?? ''));
  const endings = new Set(all(types, 'Default').map((e) => e.attributes.get('Extension')));
  const reached = new Set([...parts.keys(), ''].flatMap((path) => [...linksOf(parts, path).values()]));
  const told: string[] = [];
  for (const path of named) if (!parts.has(path)) told.push(`${path} is named and absent`);
  for (const path of reached) if (!parts.has(path)) told.push(`${path} is led to and absent`);
  for (const [path] of parts) {
    if (path === '[Content_Types].xml') continue;
    if (!named.has(path) && !endings.has(path.slice(path.lastIndexOf('.') + 1))) told.push(`${path} has no type`);
    if (!path.endsWith('.rels') && !reached.has(path)) told.push(`${path} is led to by nothing`);
    if (!/\.(xml|rels)$/.test(path)) continue;
    const root = xmlOf(parts, path);
    const ids = all(root, 'p:cNvPr').map((e) => e.attributes.get('id'));
    if (new Set(ids).size !== ids.length) told.push(`${path} numbers two shapes alike`);
    for (const body of all(root, 'p:txBody')) if (!one(body, 'a:p')) told.push(`${path} has a text without a paragraph`);
  }
  return told;
}

export interface ReadSeries {
  readonly name: string;
  readonly categories: readonly string[];
  /** Null where the chart has no point. */
  readonly values: readonly (number | null)[];
  readonly formula: string;
  readonly element: Element;
}

export interface ReadChart {
  readonly path: string;
  readonly root: Element;
  readonly series: readonly ReadSeries[];
  /** The file inside that holds its numbers; null: they stand in the same file. */
  readonly workbook: Uint8Array | null;
}

function points(cache: Element | undefined): readonly (string | null)[] {
  if (!cache) return [];
  const found: (string | null)[] = Array.from({ length: Number(value(cache, 'c:ptCount')) }, () => null);
  for (const point of all(cache, 'c:pt')) found[Number(point.attributes.get('idx'))] = words(one(point, 'c:v')!);
  return found;
}

/** Every chart of an Office file as a reader of its parts sees it. */
export function chartsOf(bytes: Uint8Array): readonly ReadChart[] {
  const parts = partsOf(bytes);
  return [...parts.keys()]
    .filter((path) => /\/charts\/chart\d+\.xml$/.test(path))
    .map((path) => {
      const root = xmlOf(parts, path);
      const link = one(root, 'c:externalData')?.attributes.get('r:id');
      return {
        path,
        root,
        series: all(root, 'c:ser').map((element) => ({
          name: String(points(one(element, 'c:tx'))[0]),
          categories: points(one(element, 'c:cat') ?? one(element, 'c:xVal')).map(String),
          values: points(one(element, 'c:val') ?? one(element, 'c:yVal')).map((v) => (v === null ? null : Number(v))),
          formula: words(one(one(element, 'c:val') ?? one(element, 'c:yVal')!, 'c:f')!),
          element,
        })),
        workbook: link === undefined ? null : (parts.get(linksOf(parts, path).get(link) ?? '') ?? null),
      };
    });
}

interface Read {
  readonly parts: Parts;
  /** The part of each sheet, by its name. */
  readonly paths: ReadonlyMap<string, string>;
  readonly cells: Map<string, ReadonlyMap<string, Element>>;
}

const known = new WeakMap<Uint8Array, Read>();

function readOnce(workbook: Uint8Array): Read {
  const before = known.get(workbook);
  if (before) return before;
  const parts = partsOf(workbook);
  const links = linksOf(parts, 'xl/workbook.xml');
  const listed = all(xmlOf(parts, 'xl/workbook.xml'), 'sheet');
  const paths = new Map(listed.map((e) => [e.attributes.get('name') ?? '', links.get(e.attributes.get('r:id') ?? '') ?? '']));
  const read = { parts, paths, cells: new Map() };
  known.set(workbook, read);
  return read;
}

/** A cell as the file has it: its number with every digit, or its text; null where nothing stands in it. */
function cellOf(element: Element | undefined): number | string | null {
  const number = element && one(element, 'v');
  if (number) return Number(words(number));
  const text = element && one(element, 't');
  return text ? words(text) : null;
}

/** What stands at a range such as `'Tên'!$B$2:$B$9` in a workbook. */
export function cellsAt(workbook: Uint8Array, formula: string): readonly (number | string | null)[] {
  const [, quoted, bare, column = '', first, last] =
    /^(?:'((?:[^']|'')+)'|(\w+))!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  const { parts, paths, cells } = readOnce(workbook);
  const path = paths.get((quoted ?? bare ?? '').replaceAll("''", "'")) ?? '';
  const sheet = cells.get(path) ?? new Map(all(xmlOf(parts, path), 'c').map((e) => [e.attributes.get('r') ?? '', e]));
  cells.set(path, sheet);
  const count = Number(last ?? first) - Number(first) + 1;
  return Array.from({ length: count }, (_, i) => cellOf(sheet.get(`${column}${Number(first) + i}`)));
}
