import { useMemo, useState } from 'react';
import type { ChangeSet } from '../../domain/change';
import type { Cell, Table } from '../../domain/table';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { added, rated } from '../../review/history';
import { type Fate, merged, mergeInto, type Merging } from '../../review/merge';
import button from '../parts/button.module.css';
import { Dialog } from '../parts/figure/dialog';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { cellText, editText } from './cell-text';
import styles from './changes.module.css';
import { Choice } from './choice';
import type { Names } from './names';

const FATES: readonly Fate[] = ['conflict', 'ready', 'already', 'gone'];

interface Props {
  readonly pack: PackView;
  readonly set: ChangeSet;
  readonly tables: Readonly<Record<string, Table>>;
  readonly names: Names;
  readonly onClose: () => void;
}

/** Every edit of another pack's set with what becomes of it here; conflicts are asked one by one. */
export function MergeDialog({ pack, set, tables, names, onClose }: Props) {
  const { t, say, lang } = useText();
  const { desk, enter } = useSession();
  const merging = useMemo(() => mergeInto(set.steps, tables), [set, tables]);
  const [chosen, setChosen] = useState<ReadonlyMap<number, 'mine' | 'theirs'>>(new Map());
  const mine = new Set([...chosen].filter(([, of]) => of === 'mine').map(([i]) => i));
  const conflicts = merging.flatMap((m, i) => (m.fate === 'conflict' ? [i] : []));
  const left = conflicts.filter((i) => !chosen.has(i)).length;
  const steps = merged(merging, mine);
  const taking = steps.reduce((sum, s) => sum + s.edits.length, 0);
  const cell = ({ edit }: Merging, value: Cell) =>
    edit.kind === 'set' ? cellText(`${edit.table}.${edit.column}`, value, names, t, lang) : t('changes.conflictRow');
  const take = async () => {
    const from = t('changes.broughtFrom', { date: day(set.asOf, lang) });
    const told = steps.map((s) => ({ ...s, reason: s.reason ? `${s.reason} (${from})` : from }));
    if (await enter((s) => ({ ...rated(added(s, told), set.ratings), mergedFrom: [...new Set([...s.mergedFrom, set.base])] }))) onClose();
  };
  return (
    <Dialog title={t('changes.mergeTitle', { date: day(set.asOf, lang) })} onClose={onClose}>
      <p>{t('changes.mergeLead')}</p>
      {FATES.map((fate) => {
        const own = merging.map((m, i) => [m, i] as const).filter(([m]) => m.fate === fate);
        if (own.length === 0) return null;
        return (
          <section key={fate} className={styles.fate}>
            <h3>
              {t(`changes.fate_${fate}`)} <i>{number(own.length, 0, lang)}</i>
            </h3>
            <ul>
              {own.map(([m, i]) => (
                <li key={i}>
                  <span>
                    <code>{m.edit.key}</code> {editText(m.edit, names, t, lang, say)} <small>{m.step.by}</small>
                  </span>
                  {fate === 'conflict' && (
                    <Choice
                      small
                      label={`${m.edit.key} ${editText(m.edit, names, t, lang, say)}`}
                      value={chosen.get(i) ?? null}
                      options={[
                        ['mine', t('changes.conflictMine', { value: cell(m, m.edit.kind === 'set' ? m.edit.to : null) })],
                        ['theirs', t('changes.conflictTheirs', { value: cell(m, m.edit.kind === 'set' ? (m.theirs as Cell) : null) })],
                      ]}
                      onChange={(of) => setChosen((all) => new Map(all).set(i, of))}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div className={styles.row}>
        <button
          type="button"
          className={`${button.button} ${button.primary}`}
          disabled={left > 0 || taking === 0 || (desk?.busy ?? false) || pack.absent.includes('contribution_claims')}
          onClick={() => void take()}
        >
          {t('changes.mergeTake', { n: taking, left })}
        </button>
        <button type="button" className={button.button} onClick={onClose}>
          {t('changes.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
