import { Link } from '@tanstack/react-router';
import type { Answer } from '../../domain/answer';
import { type Asked, partnerDimension } from '../../domain/asked';
import { tableContract } from '../../domain/contract';
import type { Indicator } from '../../domain/indicator';
import type { Problem } from '../../domain/problem';
import type { Standing } from '../../domain/plan';
import { number } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import { rules } from '../../indicators/rules-book';
import { Rich } from '../parts/rich';
import type { PackView } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { useWeakRaters } from '../parts/weak-raters';
import styles from './notes.module.css';

interface Note {
  readonly shape: Standing;
  readonly text: string;
}

const SHAPE: Readonly<Record<Problem['severity'], Standing>> = { error: 'late', warning: 'slow', notice: 'near' };

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly answer: Answer;
}

/** Problems of the tables that the indicator needs, one a check and table, the gravest first. */
function problemsOf(pack: PackView, indicator: Indicator): readonly Problem[] {
  const sums = new Map<string, Problem>();
  for (const p of pack.problems) {
    if (p.table === undefined || !indicator.tables.includes(p.table)) continue;
    const key = `${p.code} ${p.table}`;
    sums.set(key, { ...p, count: p.count + (sums.get(key)?.count ?? 0) });
  }
  const order = ['error', 'warning', 'notice'];
  return [...sums.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);
}

function useNotes({ pack, asked, indicator, answer }: Props): readonly Note[] {
  const { t, say, lang, language } = useText();
  const { total } = answer;
  const weak = useWeakRaters();
  const name = (table: string) => say(tableContract(table)?.title ?? { vi: table, en: table });
  const absent = pack.absent.filter((table) => indicator.tables.includes(table));
  const titleOf = (p: Problem) => {
    const rule = rules.find((r) => r.code === p.code);
    return rule ? say(rule.title) : (problemText(p, language)?.what ?? p.code);
  };
  const found = problemsOf(pack, indicator);
  const count = (n: number) => number(n, 0, lang);
  const notes: (Note | false)[] = [
    weak && indicator.id === 'D04' && { shape: 'late', text: t('figures.weakRaters') },
    ...absent.map((table): Note => ({ shape: 'late', text: t('indicator.noteAbsent', { table: name(table) }) })),
    total.missing > 0
      ? { shape: 'slow', text: t('indicator.noteMissing', { n: count(total.missing), words: say(indicator.missingWords) }) }
      : total.value !== null && { shape: 'met', text: t('indicator.noteNoMissing') },
    total.smallN &&
      total.value !== null && { shape: 'near', text: t('indicator.noteSmall', { n: count(total.n), words: say(indicator.nWords) }) },
    total.partial && { shape: 'near', text: t('indicator.notePartial') },
    asked.partner !== null && partnerDimension(indicator) === null && { shape: 'slow', text: t('indicator.noteFilter') },
    indicator.level === 'contribution' && { shape: 'near', text: t('indicator.noteNoLeague') },
    indicator.usd !== null && { shape: 'near', text: t('indicator.noteMoney') },
    ...found.map((p): Note => ({
      shape: SHAPE[p.severity],
      text: t('indicator.noteCheck', { n: count(p.count), title: titleOf(p), code: p.code, table: name(p.table ?? '') }),
    })),
    found.length === 0 && absent.length === 0 && pack.checked && { shape: 'met', text: t('indicator.noteClean') },
    pack.synthetic && { shape: 'none', text: t('indicator.noteSample') },
  ];
  return notes.filter((n) => n !== false);
}

/** What to know before using the number: rows left out, few cases, an open period, findings of the checks. */
export function Notes(props: Props) {
  const { t } = useText();
  const notes = useNotes(props);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('indicator.notes')}</h2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.text}>
            <StatusShape standing={note.shape} size={15} />
            <span>
              <Rich text={note.text} />
            </span>
          </li>
        ))}
      </ul>
      <Link to="/data">{t('indicator.seeChecks')}</Link>
    </section>
  );
}
