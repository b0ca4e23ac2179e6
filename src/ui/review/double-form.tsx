import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gradeOf } from '../../domain/ladder';
import type { Judgement } from '../../review/model';
import { rated } from '../../review/history';
import { day } from '../../i18n/dates';
import button from '../parts/button.module.css';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import { Choice } from './choice';
import { ClaimFacts, TaskFacts } from './claim-facts';
import styles from './form.module.css';
import type { Names } from './names';
import { CodeSelect } from './select';

/** How a second person codes one item; null while not said. */
interface Coding {
  readonly test: string;
  readonly supports: boolean | null;
  readonly independent: boolean | null;
}
const BLANK: Coding = { test: '', supports: null, independent: null };

interface Props {
  readonly judgement: Judgement;
  readonly names: Names;
  readonly who: string;
  readonly onWho: (who: string) => void;
  readonly onNext: () => void;
}

/** A claim coded by a second person who does not see the first coding; the level follows from the coding. */
export function DoubleForm({ judgement, names, who, onWho, onNext }: Props) {
  const { t, lang } = useText();
  const { desk, enter } = useSession();
  const { claim, task, evidence, source } = judgement;
  const [codings, setCodings] = useState<ReadonlyMap<string, Coding>>(new Map());
  const [rivals, setRivals] = useState<boolean | null>(null);
  const [tried, setTried] = useState(false);
  const of = (id: string) => codings.get(id) ?? BLANK;
  const code = (id: string, patch: Partial<Coding>) => setCodings((all) => new Map(all).set(id, { ...(all.get(id) ?? BLANK), ...patch }));
  const whole =
    rivals !== null && evidence.every((e) => of(e.id).test !== '' && of(e.id).supports !== null && of(e.id).independent !== null);
  const faults = [...(whole ? [] : [t('review.doubleMissing')]), ...(who.trim() === '' ? [t('review.fault_who')] : [])];
  const save = async () => {
    setTried(true);
    if (faults.length > 0) return;
    const { level } = gradeOf({
      evidence: evidence.map((e) => ({ id: e.id, kind: e.kind, ...of(e.id) })),
      rivals: rivals === true,
      sourceOn: source?.onDate ?? null,
      doneOn: task?.doneOn ?? null,
    });
    const rating = { claim: claim.id, rater: who.trim(), at: new Date().toISOString(), level };
    if (await enter((set) => rated(set, [rating]))) onNext();
  };
  const ratings = desk?.set.ratings.filter((r) => r.claim === claim.id) ?? [];
  return (
    <article className={styles.form}>
      {task && <TaskFacts task={task} names={names} />}
      <p className={styles.lead}>{t('review.doubleHelp')}</p>
      <ClaimFacts judgement={judgement} names={names} hidden />
      <section className={styles.section}>
        <h3>{t('review.evidence')}</h3>
        {evidence.length === 0 && <p className={styles.soft}>{t('review.evidenceNone')}</p>}
        {evidence.map((e, i) => {
          const name = t('review.item', { n: i + 1 });
          const now = of(e.id);
          return (
            <fieldset key={e.id} className={styles.evidence}>
              <legend>{name}</legend>
              <p className={styles.wide}>
                {e.ref}
                <small className={styles.soft}>
                  {[names.code('evidence_kind', e.kind), e.datedOn && day(e.datedOn, lang)].filter(Boolean).join(', ')}
                </small>
              </p>
              <label>
                <span>{t('review.test')}</span>
                <CodeSelect
                  label={`${name}: ${t('review.test')}`}
                  list="evidence_test"
                  value={now.test}
                  names={names}
                  pick={t('review.doublePick')}
                  onChange={(test) => code(e.id, { test })}
                />
              </label>
              <div>
                <span>{t('review.stance')}</span>
                <Choice
                  small
                  label={`${name}: ${t('review.stance')}`}
                  value={now.supports === null ? null : now.supports ? 'for' : 'against'}
                  options={[
                    ['for', t('review.supports')],
                    ['against', t('review.against')],
                  ]}
                  onChange={(stance) => code(e.id, { supports: stance === 'for' })}
                />
              </div>
              <div>
                <span>{t('review.independent')}</span>
                <Choice
                  small
                  label={`${name}: ${t('review.independent')}`}
                  value={now.independent === null ? null : now.independent ? 'yes' : 'no'}
                  options={[
                    ['yes', t('changes.yes')],
                    ['no', t('changes.no')],
                  ]}
                  onChange={(answer) => code(e.id, { independent: answer === 'yes' })}
                />
              </div>
            </fieldset>
          );
        })}
        <div className={styles.fields}>
          <div>
            <span>{t('review.rivals')}</span>
            <Choice
              small
              label={t('review.rivals')}
              value={rivals === null ? null : rivals ? 'yes' : 'no'}
              options={[
                ['yes', t('changes.yes')],
                ['no', t('changes.no')],
              ]}
              onChange={(answer) => setRivals(answer === 'yes')}
            />
          </div>
          <label className={styles.grow}>
            <span>{t('review.doubleWho')}</span>
            <input
              value={who}
              maxLength={80}
              placeholder={t('review.whoHint')}
              autoComplete="name"
              onChange={(e) => onWho(e.target.value)}
            />
          </label>
        </div>
      </section>
      <section className={styles.saving}>
        {tried && faults.length > 0 && (
          <ul className={styles.faults} role="alert">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
        <div className={styles.row}>
          <button type="button" className={`${button.button} ${button.primary}`} disabled={desk?.busy ?? false} onClick={() => void save()}>
            {t('review.doubleSave')}
          </button>
          <Link to="/method">{t('review.doubleToMethod')}</Link>
          {ratings.length > 0 && (
            <span className={styles.soft}>
              {ratings.map((r) => t('review.doubleRated', { rater: r.rater, level: r.level })).join(' · ')}
            </span>
          )}
        </div>
      </section>
    </article>
  );
}
