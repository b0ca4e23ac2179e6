import { contract, tableContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import type { PartPreview } from '../../ingest/import-desk';
import { Picker } from '../parts/picker';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import type { FlowState } from './flow-state';
import styles from './import.module.css';
import unseen from '../parts/unseen.module.css';
import ask from './answers.module.css';

/** Which table the rows go to, and whether they join it or take its place. */
export function Target({ flow, state, part }: { readonly flow: ImportFlow; readonly state: FlowState; readonly part: PartPreview }) {
  const { t, say, lang } = useText();
  const { mapping, mode } = state;
  const { guess, layout } = part;
  const sums = layout.totals.filter((total) => total.agrees).length;
  const likely = guess.kind === 'ask' ? guess.candidates.map((c) => c.table) : guess.kind === 'match' ? [guess.match.table] : [];
  const option = (name: string) => {
    const title = tableContract(name)?.title ?? { vi: name, en: name };
    return { id: name, name: say(title), find: `${name} ${title.vi} ${title.en}` };
  };
  const rest = contract.map((c) => c.name).filter((name) => !likely.includes(name));
  return (
    <div className={styles.target}>
      {!mapping && (guess.kind === 'ask' || guess.kind === 'none') && (
        <p className={styles.warn}>
          {guess.kind === 'ask'
            ? t('intake.tableAsk')
            : sums > 0
              ? t('intake.tableReport', { n: number(sums, 0, lang) })
              : t('intake.tableNone')}
        </p>
      )}
      <div className={styles.fields}>
        {!mapping &&
          likely.slice(0, 3).map((name) => (
            <button key={name} type="button" className={ask.answer} onClick={() => void flow.table(name)}>
              {option(name).name}
            </button>
          ))}
        <Picker
          label={t('intake.table')}
          shown={mapping ? option(mapping.table).name : t('intake.tableChoose')}
          chosen={mapping?.table ?? ''}
          groups={[
            { id: 'likely', name: t('intake.likely'), options: likely.map(option) },
            { id: 'every', name: t('intake.every'), options: rest.map(option) },
          ]}
          search={t('intake.tableFind')}
          empty={t('intake.nothingFound')}
          onPick={(name) => void flow.table(name)}
        />
        {mapping && (
          <fieldset className={styles.modes}>
            <legend className={unseen.unseen}>{t('intake.mode')}</legend>
            {(['merge', 'replace'] as const).map((id) => (
              <label key={id}>
                <input type="radio" name="intake-mode" checked={mode === id} onChange={() => void flow.merge(id)} />
                {t(`intake.mode_${id}`)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </div>
  );
}
