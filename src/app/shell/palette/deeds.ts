import type { Asked } from '../../../domain/asked';
import type { Scope } from '../../../domain/scope';
import { day, periodLong } from '../../../i18n/dates';
import { capital } from '../../../i18n/say';
import { translator } from '../../../i18n/text';
import type { Shelved } from '../../../ui/parts/figure/shelf';
import type { PackView } from '../../../ui/parts/session';
import type { Words } from '../../../ui/parts/text';
import { type KeyId, KEYMAP } from '../keymap';
import type { Commands } from '../use-commands';
import type { Act, Pick } from './entry';

/** What the deeds act on. */
export interface Doing {
  readonly commands: Commands;
  readonly setScope: (patch: Partial<Scope>) => void;
  readonly chooseTheme: (theme: 'light' | 'dark' | 'system') => void;
  readonly figures: readonly Shelved[];
  /** The figure that held the focus when the palette opened, or the first of the page. */
  readonly current: Shelved | undefined;
  readonly copyAddress: () => void;
  readonly loadFiles: () => void;
}

const vietnamese = translator('vi');
const english = translator('en');

const PAGES = [
  'board',
  'indicators',
  'contribution',
  'review',
  'report',
  'method',
  'data',
  'workbench',
  'deck',
  'changes',
  'quality',
] as const;
const SHOWN = [
  ['present', 'play'],
  ['wall', 'machine'],
  ['undo', 'undo'],
  ['redo', 'undo'],
  ['help', 'keys'],
] as const;

/** Found in both languages, whatever the language of the page. */
const named = (key: Parameters<typeof vietnamese>[0] & `commands.do_${string}`): readonly string[] => [vietnamese(key), english(key)];

function commanded({ commands }: Doing, { t }: Words): readonly Pick[] {
  const of = (
    id: KeyId & ((typeof PAGES)[number] | (typeof SHOWN)[number][0]),
    group: Pick['group'],
    icon: Act['icon'],
  ): readonly Pick[] => {
    const run = commands[id];
    if (!run) return [];
    const keys = KEYMAP.find((b) => b.id === id)?.keys;
    const does = group === 'pages' ? 'go' : 'run';
    return [
      {
        id: `k:${id}`,
        group,
        label: t(`commands.do_${id}`),
        strong: named(`commands.do_${id}`),
        weak: '',
        act: { icon, keys, does, run: () => run() },
      },
    ];
  };
  return [...PAGES.flatMap((id) => of(id, 'pages', 'grid')), ...SHOWN.flatMap(([id, icon]) => of(id, 'actions', icon))];
}

function chosen({ setScope, chooseTheme, copyAddress, loadFiles }: Doing, { t }: Words): readonly Pick[] {
  const deeds = [
    ['yoy', 'clock', () => setScope({ cmp: 'yoy' })],
    ['prev', 'clock', () => setScope({ cmp: 'prev' })],
    ['none', 'clock', () => setScope({ cmp: 'none' })],
    ['vnd', 'table', () => setScope({ cur: 'VND' })],
    ['usd', 'table', () => setScope({ cur: 'USD' })],
    ['everyUnit', 'house', () => setScope({ u: undefined })],
    ['everyPartner', 'globe', () => setScope({ pt: undefined })],
    ['vietnamese', 'note', () => setScope({ lang: 'vi' })],
    ['english', 'note', () => setScope({ lang: 'en' })],
    ['light', 'sun', () => chooseTheme('light')],
    ['dark', 'moon', () => chooseTheme('dark')],
    ['system', 'machine', () => chooseTheme('system')],
    ['copy', 'link', copyAddress],
    ['load', 'folder', loadFiles],
  ] as const;
  return deeds.map(([id, icon, run]) => ({
    id: `d:${id}`,
    group: 'actions',
    label: t(`commands.do_${id}`),
    strong: named(`commands.do_${id}`),
    weak: '',
    act: { icon, does: id === 'copy' || id === 'load' ? 'run' : 'set', run: () => run() },
  }));
}

function pictured({ figures, current }: Doing, { t }: Words): readonly Pick[] {
  const there = figures.map(({ figure, element }): Pick => ({
    id: `f:${figure.id}`,
    group: 'figures',
    label: figure.title,
    strong: [figure.measure],
    weak: figure.sentence,
    act: {
      icon: 'grid',
      note: t('commands.onPage'),
      does: 'show',
      run: () => {
        element.scrollIntoView({ block: 'center' });
        element.focus();
      },
    },
  }));
  if (!current) return there;
  const kept = (['download', 'image', 'sentence', 'sql'] as const).map((action): Pick => ({
    id: `a:${action}`,
    group: 'actions',
    label: t(`commands.do_${action}`, { title: current.figure.title }),
    strong: [vietnamese(`commands.do_${action}`, { title: '' }), english(`commands.do_${action}`, { title: '' })],
    weak: '',
    act: {
      icon: action === 'image' ? 'image' : action === 'sql' ? 'sql' : action === 'sentence' ? 'note' : 'save',
      does: 'run',
      run: () => current.run(action),
    },
  }));
  const added: Pick = {
    id: 'a:deck',
    group: 'actions',
    label: t('commands.do_addToDeck', { title: current.figure.title }),
    strong: [vietnamese('commands.do_addToDeck', { title: '' }), english('commands.do_addToDeck', { title: '' })],
    weak: '',
    act: { icon: 'play', does: 'run', run: () => current.run('deck') },
  };
  return [...there, ...kept, added];
}

function dated(pack: PackView, asked: Asked, { setScope }: Doing, { t, lang }: Words): readonly Pick[] {
  return pack.periods
    .filter((p) => p.id !== null && p.from <= asked.asOf)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))
    .map((p): Pick => ({
      id: `t:${p.id}`,
      group: 'periods',
      label: capital(periodLong(p, lang)) + (p.calendar === 'lich' ? '' : ` (${t(`scope.calendarShort_${p.calendar}`)})`),
      strong: [p.label, periodLong(p, 'vi'), periodLong(p, 'en'), ...named('commands.do_period')],
      weak: '',
      weight: p.calendar === 'lich' ? 3 : 0,
      act: {
        icon: 'clock',
        note: `${day(p.from, lang)} – ${day(p.to, lang)}`,
        does: 'set',
        run: () => setScope({ p: p.id ?? undefined, from: undefined, to: undefined }),
      },
    }));
}

/** Pages, periods, figures of the page, and everything that can be set or run from here. */
export function deedsOf(pack: PackView, asked: Asked, doing: Doing, words: Words): readonly Pick[] {
  return [...commanded(doing, words), ...pictured(doing, words), ...chosen(doing, words), ...dated(pack, asked, doing, words)];
}
