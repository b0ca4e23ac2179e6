import { CLEAN, type Row } from './clean';
import { type Fault, fault, like } from './fault';

/** The clean change, then others: id, old unit, new unit, day, kind. */
const changes = (...more: readonly (readonly [string, string, string, string, string])[]): readonly Row[] => [
  ...CLEAN['unit_changes']!,
  ...more.map(([change_id, old_unit_id, new_unit_id, effective_on, kind]) =>
    like('unit_changes', { change_id, old_unit_id, new_unit_id, effective_on, kind }),
  ),
];

/** The product's own checks. */
export const ownFaults: readonly Fault[] = [
  fault(
    'P01',
    'a ring of three, whatever the kind of change; what leads into the ring is no part of it',
    {
      unit_changes: changes(
        ['C2', 'NEW', 'LAW', '2024-05-01', 'merge'],
        ['C3', 'LAW', 'OLD', '2024-06-01', 'merge'],
        ['C4', 'VP', 'NEW', '2024-06-15', 'merge'],
      ),
    },
    'unit_changes.new_unit_id: C, C2, C3',
  ),
  fault(
    'P01',
    'a unit that becomes itself',
    { unit_changes: changes(['C2', 'LAW', 'LAW', '2024-05-01', 'rename']) },
    'unit_changes.new_unit_id: C2',
  ),
  fault(
    'P02',
    'one unit split and merged on a day; a true split and a merger of two are none',
    {
      unit_changes: changes(
        ['C2', 'LAW', 'NEW', '2024-05-01', 'split'],
        ['C3', 'LAW', 'VP', '2024-05-01', 'merge'],
        ['C4', 'VP', 'LAW2', '2024-06-01', 'split'],
        ['C5', 'VP', 'LAW3', '2024-06-01', 'split'],
        ['C6', 'LAW4', 'LAW6', '2024-06-01', 'merge'],
        ['C7', 'LAW5', 'LAW6', '2024-06-01', 'merge'],
      ),
      units: [
        ...CLEAN['units']!,
        ...['LAW2', 'LAW3', 'LAW4', 'LAW5', 'LAW6'].map((unit_id) => like('units', { unit_id, name_vi: unit_id }, 3)),
      ],
    },
    'unit_changes.effective_on: C2, C3',
  ),
  fault(
    'P02',
    'two steps in one day, and one change entered twice',
    {
      unit_changes: changes(
        ['C2', 'NEW', 'LAW', '2024-04-01', 'merge'],
        ['C3', 'LAW', 'VP', '2024-05-01', 'split'],
        ['C4', 'LAW', 'VP', '2024-05-01', 'split'],
      ),
    },
    'unit_changes.effective_on: C, C2, C3, C4',
  ),
];
