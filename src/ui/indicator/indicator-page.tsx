import { Link, useParams } from '@tanstack/react-router';
import type { Asked } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { standingOf } from '../../domain/plan';
import { useAsked } from '../parts/asked';
import { Boundary } from '../parts/boundary';
import button from '../parts/button.module.css';
import { Failed } from '../parts/failed';
import { Message } from '../parts/message';
import { type PackView, useSession } from '../parts/session';
import { Status } from '../parts/status';
import { useText } from '../parts/text';
import { Absent } from './absent';
import { Actions } from './actions';
import { Breakdown } from './breakdown';
import { Chain } from './chain';
import { Facts } from './facts';
import { Notes } from './notes';
import { Nothing } from './nothing';
import styles from './page.module.css';
import unseen from '../parts/unseen.module.css';
import { Passport } from './passport';
import { RecordsSection } from './records-section';
import { Definition, Pitfalls, SheetRest } from './sheet';
import { Trend } from './trend';
import { useIndicator } from './use-indicator';

function Unknown({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <Message status="none" title={t('indicator.unknown', { id })} text={t('indicator.unknownHelp')}>
      <Link to="/indicators" className={`${button.button} ${button.primary} ${button.large}`}>
        {t('indicator.toCatalogue')}
      </Link>
    </Message>
  );
}

interface BodyProps {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
}

function Body({ pack, asked, indicator }: BodyProps) {
  const { t, say } = useText();
  const { question, answer, failed, against, prev, plan, milestone, planned } = useIndicator(pack, asked, indicator);
  if (failed) throw failed;
  const absent = pack.absent.filter((table) => indicator.tables.includes(table));
  const nothing = answer !== null && answer.total.n === 0 && answer.total.missing === 0;
  const standing = standingOf(indicator, planned?.total.value ?? null, plan, milestone ? 1 : asked.elapsed);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.crumbs}>
          <Link to="/indicators">{t('indicator.catalogue')}</Link>
          <span aria-hidden>/</span>
          <span>{t(`common.level_${indicator.level}`)}</span>
          <span aria-hidden>/</span>
          <span>{indicator.id}</span>
        </p>
        <div className={styles.titleRow}>
          <h1 className={styles.title}>{say(indicator.title)}</h1>
          {standing !== 'none' && <Status standing={standing} />}
          <Actions indicator={indicator} question={question} />
        </div>
        <Chain level={indicator.level} />
      </header>
      <div className={styles.main}>
        {answer && (
          <Facts
            indicator={indicator}
            currency={question.currency}
            answer={answer}
            plan={plan}
            milestone={milestone}
            planned={planned}
            against={against}
            prev={prev}
          />
        )}
        {absent.length > 0 ? (
          <Absent tables={absent} />
        ) : (
          <>
            {nothing && <Nothing asked={asked} indicator={indicator} answer={answer} />}
            <h2 className={unseen.unseen}>{t('indicator.figures')}</h2>
            <Trend pack={pack} asked={asked} indicator={indicator} />
            {!nothing && <Breakdown pack={pack} asked={asked} indicator={indicator} />}
          </>
        )}
        <div className={styles.below}>
          <SheetRest indicator={indicator} />
          <Pitfalls indicator={indicator} />
        </div>
      </div>
      <aside className={styles.side} aria-label={t('indicator.passport')}>
        {answer && <Passport pack={pack} asked={asked} indicator={indicator} question={question} answer={answer} />}
        {answer && <Notes pack={pack} asked={asked} indicator={indicator} answer={answer} />}
        <Definition indicator={indicator} />
      </aside>
      {answer && absent.length === 0 && !nothing && <RecordsSection pack={pack} asked={asked} indicator={indicator} total={answer.total} />}
    </article>
  );
}

const failed = (error: Error, retry: () => void) => <Failed error={error} retry={retry} />;

/** One indicator: the number, where it came from, how it is made, and the records behind it. */
export function IndicatorPage() {
  const { id } = useParams({ from: '/indicators/$id' });
  const { pack } = useSession();
  const asked = useAsked();
  if (!pack || !asked) return <div className={styles.waiting} aria-busy />;
  const indicator = pack.indicators.find((i) => i.id === id);
  if (!indicator) return <Unknown id={id} />;
  return (
    <Boundary fallback={failed} resetKey={`${id} ${pack.hash}`}>
      <Body key={id} pack={pack} asked={asked} indicator={indicator} />
    </Boundary>
  );
}
