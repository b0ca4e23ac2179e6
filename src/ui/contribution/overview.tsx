import { Link } from '@tanstack/react-router';
import { GRADES } from '../../contribution/grade';
import type { Model } from '../../contribution/model';
import type { Selection } from '../../contribution/selection';
import { areaEnds, type Thin, thinSpots } from '../../contribution/thin';
import type { Asked } from '../../domain/asked';
import type { ClaimFact } from '../../domain/contribution';
import { periodShort } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { areasTitle, shareText } from '../../i18n/sentence-contribution';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { Rich } from '../parts/rich';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { useWeakRaters } from '../parts/weak-raters';
import { GradeMark } from './grade-mark';
import { HowToRead } from './how-to-read';
import type { Names } from './names';
import styles from './panel.module.css';

interface Props {
  readonly model: Model;
  readonly before: Model | null | undefined;
  readonly asked: Asked;
  readonly subject: string;
  readonly claims: readonly ClaimFact[];
  readonly names: Names;
  readonly onChoose: (selection: Selection) => void;
}

function useThinText(model: Model, names: Names): (thin: Thin) => string {
  const { t, lang } = useText();
  const count = (n: number) => number(n, 0, lang);
  return (thin) => {
    switch (thin.is) {
      case 'confirm': {
        const args = {
          area: names.area(thin.area),
          from: shareText(thin.low, thin.n, lang),
          to: shareText(thin.low + thin.open, thin.n, lang),
        };
        return thin.open === 1
          ? t('contribution.thinConfirmOne', args)
          : t('contribution.thinConfirm', { ...args, open: count(thin.open) });
      }
      case 'review':
        return t('contribution.thinReview', { area: names.area(thin.area), unreviewed: count(thin.unreviewed), n: count(thin.n) });
      case 'nothing': {
        const group = model.groups.find((g) => g.key === thin.group);
        return t('contribution.thinNothing', {
          group: group ? names.group(group.name) : thin.group,
          empty: count(thin.empty),
          n: count(thin.n),
        });
      }
      case 'verifier':
        return t('contribution.thinVerifier', { claims: count(thin.claims) });
      default:
        return t('contribution.thinDeclared', { claims: count(thin.claims), of: count(thin.of) });
    }
  };
}

const target = (thin: Thin): Selection | null =>
  thin.is === 'confirm'
    ? { is: 'grade', area: thin.area, grade: 'C' }
    : thin.is === 'review'
      ? { is: 'grade', area: thin.area, grade: 'U' }
      : thin.is === 'nothing'
        ? { is: 'activity', group: thin.group }
        : null;

/** Nothing is chosen: the profile of evidence, where it is thin, and what confirming would change. */
export function Overview({ model, before, asked, subject, claims, names, onChoose }: Props) {
  const { t, lang, whole } = useText();
  const ends = areaEnds(model);
  const thinText = useThinText(model, names);
  const thin = thinSpots(model, claims);
  const weak = useWeakRaters();
  const then =
    before && before.total.n > 0 && asked.before
      ? {
          band: before.total,
          name: asked.before.period.kind === 'custom' ? t('contribution.earlier') : periodShort(asked.before.period, lang),
        }
      : null;
  return (
    <>
      <p className={styles.over}>
        {whole(
          t('contribution.overview', { subject: asked.unit ? subject : t('contribution.whole'), period: periodShort(asked.period, lang) }),
        )}
      </p>
      <h2>{whole(areasTitle(ends && { ...ends, top: names.area(ends.top), bottom: names.area(ends.bottom) }, lang))}</h2>
      {weak && <p className={styles.weak}>{whole(t('figures.weakRaters'))}</p>}
      <table className={styles.profile} data-grey={weak}>
        <thead>
          <tr>
            <th scope="col">{t('contribution.evidence')}</th>
            <th scope="col">{t('contribution.resultsColumn')}</th>
            <th scope="col">{t('contribution.share')}</th>
            {then && <th scope="col">{then.name}</th>}
          </tr>
        </thead>
        <tbody>
          {GRADES.filter((g) => model.total.counts[g] > 0 || (then?.band.counts[g] ?? 0) > 0).map((grade) => (
            <tr key={grade}>
              <th scope="row">
                <span>
                  <GradeMark grade={grade} />
                  {whole(t(`contribution.grade_${grade}`))}
                </span>
              </th>
              <td>{number(model.total.counts[grade], 0, lang)}</td>
              <td>{shareText(model.total.counts[grade], model.total.n, lang)}</td>
              {then && <td className={styles.soft}>{shareText(then.band.counts[grade], then.band.n, lang)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('contribution.strengthen')}</h3>
      {thin.length === 0 ? (
        <p className={styles.line}>{t('contribution.thinNone')}</p>
      ) : (
        <ul className={styles.thin}>
          {thin.map((spot) => {
            const to = target(spot);
            const text = <Rich text={whole(thinText(spot))} />;
            return (
              <li key={spot.is}>
                <StatusShape standing={spot.is === 'confirm' ? 'near' : spot.is === 'review' ? 'none' : 'slow'} size={14} />
                {to ? (
                  <button type="button" onClick={() => onChoose(to)}>
                    {text}
                  </button>
                ) : (
                  <span>{text}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles.desk}>
        <Link to="/review" className={button.button}>
          <Icon name="check" size={14} />
          {t('contribution.toReview')}
        </Link>
      </p>
      <HowToRead />
      <p className={styles.links}>
        {(['D01', 'D02'] as const).map((id) => (
          <Link key={id} to="/indicators/$id" params={{ id }}>
            <Icon name="info" size={14} />
            {t(`contribution.how${id}`)}
          </Link>
        ))}
      </p>
    </>
  );
}
