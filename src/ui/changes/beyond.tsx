import { tableContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import { rules } from '../../indicators/rules-book';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import type { ResultProps } from './props';

/** What else is other now: definitions, targets, what the data checks find. */
export function Beyond({ compared, pack }: ResultProps) {
  const { t, lang, say, whole } = useText();
  const { definitions, targets, checks } = compared.found;
  const indicator = (id: string) => say(pack.indicators.find((i) => i.id === id)?.short ?? { vi: id, en: id });
  const unit = (id: string) => say(compared.units.get(id) ?? { vi: id, en: id });
  const n = (value: number | null) => (value === null ? t('moves.none') : number(value, 0, lang));
  const amount = (id: string, value: number | null) =>
    value === null ? t('moves.none') : number(value, pack.indicators.find((i) => i.id === id)?.decimals ?? 0, lang);
  const lists = [
    { title: 'definitionsTitle', lines: definitions.map((id) => `${id} ${indicator(id)}`) },
    {
      title: 'targetsTitle',
      lines: targets.map((x) =>
        t('moves.target', {
          indicator: indicator(x.indicator),
          unit: unit(x.unit),
          period: x.period,
          before: amount(x.indicator, x.before),
          after: amount(x.indicator, x.after),
        }),
      ),
    },
    {
      title: 'checksTitle',
      lines: checks.map((c) =>
        t('moves.check', {
          code: c.code,
          title: say(rules.find((r) => r.code === c.code)?.title ?? { vi: '', en: '' }),
          table: say(tableContract(c.table)?.title ?? { vi: c.table, en: c.table }),
          before: n(c.before),
          after: n(c.after),
        }),
      ),
    },
  ] as const;
  const some = lists.filter(({ lines }) => lines.length > 0);
  if (some.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="beyond">
      <h2 id="beyond">{t('moves.beyondTitle')}</h2>
      <div className={styles.beyond}>
        {some.map(({ title, lines }) => (
          <div key={title}>
            <h3>{t(`moves.${title}`)}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{whole(line)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
