import { words } from '../words/partners';
import type { ProjectSpec } from '../words/projects';
import type { Topic } from '../words/topics';
import type { Day } from '../tools/days';
import { addDays, monthYear } from '../tools/days';
import { lowerFirst } from '../tools/row';
import { type Desk, unitAt } from '../units';
import type { Instrument } from './agreements';
import type { Course } from './courses';
import type { Visit } from './delegations';
import type { Meeting } from './events';

export type SourceKind = 'agreement' | 'project' | 'delegation' | 'event' | 'course';

/** Something done in cooperation that a task may have drawn on. */
export interface Source {
  readonly kind: SourceKind;
  readonly id: string;
  readonly on: Day;
  readonly desk: Desk;
  readonly topic: Topic | null;
  readonly unit: string;
  /** How a claim names it in running text. */
  readonly label: string;
  /** Whose law or practice it showed; null for organisations. */
  readonly law: string | null;
}

interface Registers {
  readonly instruments: readonly Instrument[];
  readonly specs: readonly ProjectSpec[];
  readonly visits: readonly Visit[];
  readonly meetings: readonly Meeting[];
  readonly courses: readonly Course[];
}

/** Every source of the pack, in the order of its day. */
export function sources(r: Registers): readonly Source[] {
  const out: Source[] = [
    ...r.visits.map(({ row, desk, topic }): Source => ({
      kind: 'delegation',
      id: row.delegation_id,
      on: row.start_on,
      desk,
      topic,
      unit: row.lead_unit_id,
      law: words(row.partner_id).law,
      label:
        row.direction === 'ra'
          ? `chuyến công tác với ${words(row.partner_id).short} (${monthYear(row.start_on)})`
          : `buổi làm việc với đoàn ${words(row.partner_id).short} (${monthYear(row.start_on)})`,
    })),
    ...r.meetings.map(({ row, desk, topic, partner }): Source => ({
      kind: 'event',
      id: row.event_id,
      on: row.start_on,
      desk,
      topic,
      unit: row.lead_unit_id,
      law: words(partner).law,
      label: `${lowerFirst(row.title_vi)} (${monthYear(row.start_on)})`,
    })),
    ...r.courses.map(({ row, desk, topic }): Source => ({
      kind: 'course',
      id: row.course_id,
      on: row.start_on,
      desk,
      topic,
      unit: row.lead_unit_id,
      law: row.partner_id === null ? null : words(row.partner_id).law,
      label: `${lowerFirst(row.title_vi)} (${monthYear(row.start_on)})`,
    })),
    ...r.instruments.flatMap(({ row, desk }): Source[] =>
      row.signed_on === null || desk.startsWith('STP')
        ? []
        : [
            {
              kind: 'agreement',
              id: row.agreement_id,
              on: row.signed_on,
              desk: desk as Desk,
              topic: null,
              unit: row.lead_unit_id,
              law: null,
              label: row.title_vi,
            },
          ],
    ),
    ...r.specs
      .filter((p) => p.committed !== '' && p.status === undefined && !p.out)
      .flatMap((p) =>
        p.units.map(([desk]): Source => ({
          kind: 'project',
          id: p.id,
          on: addDays(p.start, 46),
          desk,
          topic: null,
          unit: unitAt(desk, p.start),
          law: null,
          label: p.vi,
        })),
      ),
  ];
  return out.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}
