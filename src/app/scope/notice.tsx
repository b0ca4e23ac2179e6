import { comparingText } from '../../domain/comparison';
import { daysOf } from '../../domain/days';
import type { Period } from '../../domain/period';
import { comparedTo } from '../../i18n/compared';
import { periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { capital } from '../../i18n/say';
import button from '../../ui/parts/button.module.css';
import { useScope } from '../../ui/parts/scope';
import { StatusShape } from '../../ui/parts/status';
import { useText } from '../../ui/parts/text';
import styles from './notice.module.css';
import type { ScopeProps } from './props';

/** Under the scope: a period of the address that the pack has not, and two periods that are not as long as each other. */
export function ScopeNotice({ asked }: Pick<ScopeProps, 'asked'>) {
  const { t } = useText();
  const { setScope } = useScope();
  const { lost } = asked;
  return (
    <div role="status" className={lost.length > 0 || asked.like ? styles.notice : undefined}>
      {lost.map(({ part, asked: what }) => (
        <p key={part}>
          <StatusShape standing="near" size={15} />
          <span>
            <Fallen asked={asked} part={part} what={what} />
          </span>
          <button type="button" className={button.button} onClick={() => setScope(part === 'period' ? { p: undefined } : { cmp: 'yoy' })}>
            {t('scope.understood')}
          </button>
        </p>
      ))}
      <Unlike asked={asked} />
    </div>
  );
}

type Of = Pick<ScopeProps, 'asked'>;

function Fallen({ asked, part, what }: Of & { readonly part: 'period' | 'compare'; readonly what: string }) {
  const { t, lang } = useText();
  const { period, before } = asked;
  if (part === 'period') return t('scope.lostPeriod', { asked: what, shown: periodLong(period, lang) });
  return before
    ? t('scope.lostCompare', { asked: what, shown: comparedTo(before.period, period, lang) })
    : t('scope.lostCompareNone', { asked: what });
}

function Unlike({ asked }: Of) {
  const { t, lang } = useText();
  const { setScope } = useScope();
  const { period, before, like, asOf } = asked;
  if (!before || !like) return null;
  const days = (p: Period) => number(daysOf({ from: p.from, to: p.to < asOf ? p.to : asOf }), 0, lang);
  const { side, part } = like;
  const cut = () => {
    if (!part) return;
    const { from, to, id } = part;
    if (side === 'before') setScope({ cmp: comparingText(part) });
    else setScope(id === null ? { p: undefined, from, to } : { p: id, from: undefined, to: undefined });
  };
  return (
    <p>
      <StatusShape standing="near" size={15} />
      <span>
        {t('scope.unlike', {
          now: capital(periodLong(period, lang)),
          days: days(period),
          before: comparedTo(before.period, period, lang),
          daysBefore: days(before.period),
        })}
      </span>
      {part && (
        <button type="button" className={button.button} onClick={cut}>
          {t(side === 'before' ? 'scope.likeBefore' : 'scope.likePeriod', { part: periodLong(part, lang) })}
        </button>
      )}
    </p>
  );
}
