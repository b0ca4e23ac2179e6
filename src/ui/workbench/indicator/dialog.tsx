import { useMemo, useState } from 'react';
import { translator } from '../../../i18n/text';
import { tokens } from '../../../workbench/tokens';
import { statementAt } from '../../../workbench/split';
import button from '../../parts/button.module.css';
import { Dialog } from '../../parts/figure/dialog';
import { Icon } from '../../parts/icon';
import { save } from '../../parts/save';
import { useText } from '../../parts/text';
import { useSqlDesk, useTab } from '../desk';
import { sourcesOf } from '../editor/sources';
import { Faults, TriedOut } from './outcome';
import { checkDraft, definitionName, DIRECTIONS, type Draft, fileText, firstDraft, LEVELS, ROLL_UPS } from './file';
import styles from './indicator.module.css';
import { Pair, Plain, Select } from './fields';
import { type Tried, tryOut } from './try-out';

/** From a query to an indicator file: its head step by step, checked by the product's own reader, tried on the loaded pack. */
export function IndicatorDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, whole } = useText();
  const { sandbox, editor, catalogue, bindings } = useSqlDesk();
  const tab = useTab();
  const body = useMemo(() => statementAt(tab.text, editor()?.selection().from ?? 0)?.text ?? '', [tab.text, editor]);
  const [draft, setDraft] = useState<Draft>(() => {
    const read = catalogue
      ? sourcesOf(
          tokens(body).filter((x) => x.kind !== 'space' && x.kind !== 'comment'),
          catalogue,
        )
      : [];
    const contract = new Set(catalogue?.tables.filter((x) => x.kind === 'contract').map((x) => x.name) ?? []);
    const tables = [...new Set(read.map((s) => s.of).filter((name) => contract.has(name)))];
    return firstDraft(tab.title, tables, {
      vi: translator('vi')('drafting.periodFirst'),
      en: translator('en')('drafting.periodFirst'),
    });
  });
  const [ratio, setRatio] = useState(false);
  const [tried, setTried] = useState<Tried | 'trying' | null>(null);
  const given: Draft = ratio ? { ...draft, value: '' } : { ...draft, numerator: '', denominator: '' };
  const checked = checkDraft(given, body);
  const set = (key: string, value: string) => {
    setDraft((d) => ({ ...d, [key]: value }));
    setTried(null);
  };
  const field = { draft, set };
  const tryIt = async () => {
    if (!checked.ok) return;
    setTried('trying');
    setTried(await tryOut(sandbox, checked.value, bindings));
  };
  const text = fileText(given, body);
  return (
    <Dialog title={t('workbench.asIndicator')} onClose={onClose}>
      <p>{whole(t('drafting.lead'))}</p>
      <div className={styles.form}>
        <fieldset>
          <legend>{t('drafting.names')}</legend>
          <Plain {...field} name="id" label={t('drafting.id')} hint="O11" />
          <Pair {...field} name="title" label={t('drafting.title')} />
          <Pair {...field} name="short" label={t('drafting.short')} />
          <Pair {...field} name="unit" label={t('drafting.unit')} />
          <Select {...field} name="level" label={t('drafting.level')} options={LEVELS.map((x) => [x, t(`drafting.level_${x}`)])} />
          <Select
            {...field}
            name="direction"
            label={t('drafting.direction')}
            options={DIRECTIONS.map((x) => [x, t(`drafting.direction_${x}`)])}
          />
        </fieldset>
        <fieldset>
          <legend>{t('drafting.counting')}</legend>
          <p>{whole(t('drafting.columns'))}</p>
          <pre>{body || '–'}</pre>
          <label className={styles.check}>
            <input type="checkbox" checked={ratio} onChange={(e) => setRatio(e.target.checked)} />
            {t('drafting.ratio')}
          </label>
          {ratio ? (
            <>
              <Plain {...field} name="numerator" label={t('drafting.numerator')} hint="100 * count(*) FILTER (substantive)" code />
              <Plain {...field} name="denominator" label={t('drafting.denominator')} hint="count(*)" code />
            </>
          ) : (
            <Plain {...field} name="value" label={t('drafting.value')} hint="count(*)" code />
          )}
          <Plain {...field} name="n" label={t('drafting.n')} hint="count(*)" code />
          <Pair {...field} name="n" label={t('drafting.nWords')} />
          <Plain {...field} name="missing" label={t('drafting.missing')} hint="count(*) FILTER (on_date IS NULL)" code />
          <Pair {...field} name="missing" label={t('drafting.missingWords')} />
          <Plain {...field} name="decimals" label={t('drafting.decimals')} hint="0" />
          <Select {...field} name="time" label={t('drafting.time')} options={ROLL_UPS.map((x) => [x, t(`drafting.roll_${x}`)])} />
          <Select {...field} name="units" label={t('drafting.units')} options={ROLL_UPS.map((x) => [x, t(`drafting.roll_${x}`)])} />
          <Plain {...field} name="dimensions" label={t('drafting.dimensions')} hint="delegations.direction, delegations.level" code />
        </fieldset>
        <fieldset>
          <legend>{t('drafting.sheet')}</legend>
          {(['concept', 'breakdown', 'period', 'source', 'owner', 'pitfalls', 'target'] as const).map((key) => (
            <Pair key={key} {...field} name={key} label={t(`drafting.${key}`)} long />
          ))}
        </fieldset>
      </div>
      <Faults problems={checked.ok ? [] : checked.problems} />
      {tried !== null && <TriedOut tried={tried} />}
      <div className={styles.acts}>
        <button type="button" className={button.button} disabled={!checked.ok || tried === 'trying'} onClick={() => void tryIt()}>
          <Icon name="play" size={14} />
          {t('drafting.try')}
        </button>
        <button
          type="button"
          className={`${button.button} ${button.primary}`}
          disabled={!checked.ok || tried === null || tried === 'trying' || !tried.ok}
          onClick={() => save(definitionName(given), text, 'application/sql')}
        >
          <Icon name="save" size={14} />
          {t('drafting.export')}
        </button>
        <small>{whole(t('drafting.next', { name: definitionName(given) }))}</small>
      </div>
    </Dialog>
  );
}
