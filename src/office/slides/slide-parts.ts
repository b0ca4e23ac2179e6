import { chartParts } from '../chart/embedded';
import type { Link, Part } from '../package';
import { picturePartsAt } from '../picture';
import { element } from '../xml';
import { chartFrame, tableFrame } from './frames';
import { treeXml } from './master';
import { NAMESPACES, TYPE } from './names';
import { notesPart } from './notes';
import { pathXml, pictureXml, textXml } from './shapes';
import type { OfficeSlide } from './slide';
import type { Stage } from './stage';

/** Numbers that run through the whole presentation. */
export interface Counters {
  charts: number;
  pictures: number;
}

/** What all slides of a presentation share. */
export interface Setting {
  readonly stage: Stage;
  readonly lang: string;
  readonly counters: Counters;
  /** The part that pages of notes go by. */
  readonly notesMaster: string;
}

/** A slide, its notes and everything it shows, as parts; the slide itself is the first. */
export function slideParts({ layout, shapes, notes }: OfficeSlide, number: number, setting: Setting): readonly Part[] {
  const { stage, lang, counters } = setting;
  const links: Link[] = [{ id: 'rId1', type: 'slideLayout', target: stage.layouts[layout].path }];
  const others: Part[] = [];
  const link = (type: string, part: Part): string => {
    const id = `rId${links.length + 1}`;
    links.push({ id, type, target: part.path });
    return id;
  };
  const drawn = shapes.map((shape, i) => {
    const id = i + 2;
    switch (shape.kind) {
      case 'text':
        return textXml(shape, id, { stage, layout, lang, page: number });
      case 'path':
        return pathXml(shape, id);
      case 'table':
        return tableFrame(shape, id, lang);
      case 'chart': {
        const parts = chartParts(shape.chart, 'ppt', ++counters.charts);
        others.push(...parts);
        return chartFrame(shape, id, link('chart', parts[0]));
      }
      default: {
        const [png, svg] = picturePartsAt(`ppt/media/image${++counters.pictures}`, shape);
        others.push(png, ...(svg ? [svg] : []));
        return pictureXml(shape, id, link('image', png), svg ? link('image', svg) : null);
      }
    }
  });
  if (notes.length > 0) {
    const part = notesPart(number, notes, lang, setting.notesMaster);
    others.push(part);
    link('notesSlide', part);
  }
  const slide: Part = {
    path: `ppt/slides/slide${number}.xml`,
    type: `${TYPE}.slide+xml`,
    body: element('p:sld', NAMESPACES, element('p:cSld', {}, treeXml(...drawn)), element('p:clrMapOvr', {}, element('a:masterClrMapping'))),
    links,
  };
  return [slide, ...others];
}
