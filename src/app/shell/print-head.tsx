import { useEffect } from 'react';
import type { Asked } from '../../domain/asked';
import { comparedTo } from '../../i18n/compared';
import { day, periodLong } from '../../i18n/dates';
import { capital } from '../../i18n/say';
import { useAsked } from '../../ui/parts/asked';
import { type PackView, useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import styles from './print-head.module.css';

/** What was asked, as one sentence: period, what it is compared with, units, partners, currency. */
function useScopeSentence(asked: Asked): string {
  const { t, say, lang } = useText();
  return [
    capital(periodLong(asked.period, lang)),
    asked.before ? `${t('scope.against')} ${comparedTo(asked.before.period, asked.period, lang)}` : t('scope.noCompare'),
    asked.unit ? say(asked.unit.name) : t('scope.allUnits'),
    asked.partner ? say(asked.partner.name) : t('scope.allPartners'),
    asked.currency,
  ].join('; ');
}

interface Props {
  /** The page has a head of its own; only the foot is set. */
  readonly bare: boolean;
}

function Head({ pack, asked, bare }: Props & { readonly pack: PackView; readonly asked: Asked }) {
  const { t, lang } = useText();
  const sentence = useScopeSentence(asked);
  const date = `${t('scope.asOf')} ${day(asked.asOf, lang)}`;
  const hash = `${pack.hash.slice(0, 6)}…${pack.hash.slice(-4)}`;
  const foot = [t('shell.name'), sentence, date, t('shell.printPack', { hash }), pack.synthetic ? t('common.sample') : null]
    .filter(Boolean)
    .join(' · ');
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--print-foot', JSON.stringify(foot));
    return () => void root.style.removeProperty('--print-foot');
  }, [foot]);
  if (bare) return null;
  return (
    <div className={styles.head} aria-hidden>
      <p>
        <b>{t('shell.name')}</b> {t('shell.subject')}
      </p>
      <p>
        {sentence}. <b>{date}</b>
        {pack.synthetic && ` · ${t('common.sample')}`}
      </p>
    </div>
  );
}

/** What stands on paper in place of the bars: the scope as a sentence and the data date; at the foot of every sheet the pack too. */
export function PrintHead({ bare }: Props) {
  const { pack } = useSession();
  const asked = useAsked();
  return pack && asked ? <Head pack={pack} asked={asked} bare={bare} /> : null;
}
