import { type Link, OFFICE_LINKS, type Part } from '../package';
import { UNIT, WIDE, TALL } from '../slides/names';
import type { Box } from '../slides/slide';
import type { Stage, StagePlace } from '../slides/stage';
import { type Chosen, coverLayout, type Known, pageLayout } from './choose';
import { TemplateError } from './fault';
import { keptParts } from './keep';
import { type Brought, bringIn } from './parts';
import { type Held, heldIn, isPictured, placeOfMaster } from './places';
import { down, linkIn, type Node, numberIn, treeOf } from './tree';

/** A text's place in units of a slide whose shorter side is as ours; `size`: of its letters. */
export interface Spot {
  readonly box: Box;
  readonly size: number;
}

/** A presentation of somebody's own that ours are built upon: its masters, layouts and themes; of its slides nothing. */
export interface Template {
  readonly stage: Stage;
  /** How large a unit is here; boxes are in such units. */
  readonly scale: number;
  readonly page: { readonly title: Spot; readonly body: Box };
  readonly cover: { readonly title: Spot; readonly under: Spot | null } | null;
  /** Another colour, pictures or shapes lie behind the page: what we draw needs a ground of its own. */
  readonly pictured: boolean;
  readonly parts: readonly Part[];
  /** What its presentation part says of masters, sizes and letters, as XML, and what that refers to. */
  readonly masters: readonly { readonly id: string | undefined; readonly link: string }[];
  readonly notesMaster: string | null;
  readonly notesSize: readonly [number, number];
  readonly defaults: { readonly fonts: string; readonly texts: string };
  readonly links: readonly Link[];
}

const TITLE_SIZE = 4400;
const TEXT_SIZE = 2400;
const STANDARD = ['xmlns:a', 'xmlns:r', 'xmlns:p'] as const;
const ADDRESSES: Readonly<Record<(typeof STANDARD)[number], string>> = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': OFFICE_LINKS,
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

function layoutsOf(file: Brought, masters: readonly string[]): readonly Known[] {
  return masters.flatMap((path) => {
    const master = treeOf(file.text(path), path);
    const targets = new Map(file.links(path).map((l) => [l.id, l.target]));
    const ids = down(master, 'sldLayoutIdLst')?.children.map(linkIn) ?? [];
    return ids.flatMap((id): readonly Known[] => {
      const layout = targets.get(id);
      if (layout === undefined) throw new TemplateError('damaged', path);
      const root = treeOf(file.text(layout), layout);
      return [
        {
          path: layout,
          master: path,
          root,
          held: heldIn(root, master),
          masterTitle: placeOfMaster(master, 'title'),
          masterBody: placeOfMaster(master, 'body'),
          masterRoot: master,
        },
      ];
    });
  });
}

const place = (held: Held | undefined, name: string): StagePlace | undefined =>
  held && { type: held.type === 'obj' ? undefined : held.type, idx: held.idx, name };

function stageOf({ layout, title, moved }: Chosen, cover: Known | null, wide: number, tall: number): Stage {
  const number = layout.held.find((h) => h.type === 'sldNum');
  const page = {
    title: { ...place(title, 'Title')!, ...(moved ? { moved } : {}) },
    ...(number ? { number: place(number, 'Number')! } : {}),
  };
  const head = cover?.held.find((h) => h.type === 'ctrTitle' || h.type === 'title');
  const under = cover?.held.find((h) => h.type === 'subTitle');
  const own = { ...(head ? { title: place(head, 'Title')! } : {}), ...(under ? { subtitle: place(under, 'Subtitle')! } : {}) };
  return {
    layouts: {
      page: { path: layout.path, places: page },
      cover: cover ? { path: cover.path, places: own } : { path: layout.path, places: { title: page.title } },
    },
    wide,
    tall,
    fixed: true,
  };
}

/** XML of an element of the presentation as it stands there; only where its prefixes mean what they mean with us. */
function slice(root: Node, text: string, name: string): string {
  const found = down(root, name);
  return found && STANDARD.every((n) => root.attributes.get(n) === ADDRESSES[n]) ? text.slice(found.from, found.to) : '';
}

function sizesOf(root: Node, main: string): { readonly slide: readonly [number, number]; readonly notes: readonly [number, number] } {
  const [wide, tall] = [numberIn(down(root, 'sldSz'), 'cx'), numberIn(down(root, 'sldSz'), 'cy')];
  if (!wide || !tall) throw new TemplateError('damaged', main);
  return {
    slide: [wide, tall],
    notes: [numberIn(down(root, 'notesSz'), 'cx') ?? 6_858_000, numberIn(down(root, 'notesSz'), 'cy') ?? 9_144_000],
  };
}

function spotsOf(chosen: Chosen, cover: Known | null, scale: number): Pick<Template, 'page' | 'cover'> {
  const unit = UNIT * scale;
  const inUnits = ({ x, y, width, height }: Box): Box => ({ x: x / unit, y: y / unit, width: width / unit, height: height / unit });
  const spot = (held: Held | undefined, usual: number): Spot | null =>
    held?.box ? { box: inUnits(held.box), size: (held.size ?? usual) / 75 / scale } : null;
  const head = spot(
    cover?.held.find((h) => h.type === 'ctrTitle' || h.type === 'title'),
    TITLE_SIZE,
  );
  const under = spot(
    cover?.held.find((h) => h.type === 'subTitle'),
    TEXT_SIZE,
  );
  return {
    page: { title: spot(chosen.title, TITLE_SIZE)!, body: inUnits(chosen.body) },
    cover: head && { title: head, under },
  };
}

/** Reads a .pptx or .potx as a template. Throws a `TemplateError` that says why it cannot be one; nothing in it is ever run. */
export function readTemplate(bytes: Uint8Array): Template {
  const file = bringIn(bytes);
  const text = file.text(file.main);
  const root = treeOf(text, file.main);
  const links = file.links(file.main);
  const target = (id: string): string => {
    const found = links.find((l) => l.id === id && !l.external);
    if (!found) throw new TemplateError('damaged', file.main);
    return found.target;
  };
  const masters = (down(root, 'sldMasterIdLst')?.children ?? []).map((node) => ({ id: node.attributes.get('id'), link: linkIn(node) }));
  const notesNode = down(root, 'notesMasterIdLst')?.children[0];
  const notesMaster = notesNode ? target(linkIn(notesNode)) : null;
  const { slide, notes } = sizesOf(root, file.main);
  const layouts = layoutsOf(
    file,
    masters.map((m) => target(m.link)),
  );
  const chosen = pageLayout(layouts, slide);
  if (!chosen) throw new TemplateError('noLayout');
  const cover = coverLayout(layouts, chosen.layout.master);
  const scale = Math.min(slide[0] / (WIDE * UNIT), slide[1] / (TALL * UNIT));
  const fonts = links.filter((l) => l.type.endsWith('/font') && !l.external);
  const parts = keptParts(file, [
    ...masters.map((m) => target(m.link)),
    ...(notesMaster ? [notesMaster] : []),
    ...fonts.map((f) => f.target),
  ]);
  return {
    stage: stageOf(chosen, cover, ...slide),
    scale,
    ...spotsOf(chosen, cover, scale),
    pictured: isPictured(chosen.body, chosen.layout.root, chosen.layout.masterRoot),
    parts,
    masters,
    notesMaster,
    notesSize: notes,
    defaults: { fonts: slice(root, text, 'embeddedFontLst'), texts: slice(root, text, 'defaultTextStyle') },
    links: [
      ...masters.map((m) => ({ id: m.link, type: 'slideMaster', target: target(m.link) })),
      ...fonts.map(({ id, type, target: to }) => ({ id, type, target: to })),
    ],
  };
}
